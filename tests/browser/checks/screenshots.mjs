// Pictures for the README and for eyes, and one sheet with all of them.

import { readdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PHONE, open } from '../lib/browser.mjs';
import { signIn, toProvider } from '../lib/people.mjs';
import { ALL_LANGS, settings, url } from '../lib/settings.mjs';
import { items } from './matrix.mjs';

const SHOWN = ['start', 'dossier', 'plan', 'progress', 'obligations', 'appointment'];
const languages = () => (settings.quick ? ['nl', 'ar'] : ['nl', 'ar', 'ti']);
const schemes = () => (settings.quick ? ['light'] : ['light', 'dark']);

export async function screenshots(report, browser, [person]) {
  report.begin('screenshots', languages().length * schemes().length * SHOWN.length + 2 + 1 + 7);
  for (const scheme of schemes()) {
    const { page, close } = await open(browser, { colorScheme: scheme, deviceScaleFactor: 2 });
    if (scheme === 'light') await before(report, page);
    await signIn(page, 'nl', person);
    const { appointment } = await items(page);
    for (const lang of languages()) {
      for (const what of SHOWN) {
        const address = what === 'appointment' ? settings.base + (appointment ?? '/nl/appointments').replace('/nl/', `/${lang}/`) : url(lang, what);
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const name = `${what}-${lang}-${scheme}`;
        await page.screenshot({ path: shot(name) });
        await page.screenshot({ path: shot(`${name}-full`), fullPage: true });
        report.check('a picture with something on it', statSync(shot(name)).size > 12_000, name, `${statSync(shot(name)).size} bytes`);
      }
    }
    await close();
  }
  await everyLanguage(report, browser, person);
  await helpful(report, browser, person);
  await sheet(report, browser);
  report.end();
}

/** Start in every language on one sheet. */
async function everyLanguage(report, browser, person) {
  const { page, close } = await open(browser, { deviceScaleFactor: 1 });
  await signIn(page, 'nl', person);
  for (const lang of settings.quick ? ['nl', 'ckb'] : ALL_LANGS) {
    await page.goto(url(lang, 'start'));
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await page.screenshot({ path: shot(`every-${lang}`) });
  }
  await close();
  await sheet(report, browser, { only: 'every-', to: 'start-all-languages', width: 240 });
}

/** What helps to understand: two languages, a word, a letter, a card to hand over, the simple Dutch. */
async function helpful(report, browser, person) {
  const { page, close } = await open(browser, { deviceScaleFactor: 2 });
  await signIn(page, 'nl', person);
  const take = async (name) => {
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await page.screenshot({ path: shot(name) });
    report.check('a picture with something on it', statSync(shot(name)).size > 12_000, name);
  };
  const visit = async (lang, where, name) => { await page.goto(url(lang, where)); if (name) await take(name); };
  await visit('ar', 'letters/pip', 'letter-ar');
  await visit('ckb', 'letters/duo', 'letters-ckb');
  await visit('ti', 'show/clock', 'show-ti');
  await visit('nl-simple', 'start', 'start-nl-simple');
  await visit('ti', 'plan');
  await page.locator('main .app-word[data-word=pip]').first().click();
  await take('word-ti');
  await visit('ti', 'plan');
  await page.locator('form[action$="/two-languages"] button').first().click();
  await page.waitForLoadState('load');
  await take('two-languages-ti');
  await close();
}

const shot = (name) => path.join(settings.shots, `${name}.png`);

/** The welcome page and the provider's list of people. */
async function before(report, page) {
  await page.goto(url('nl'));
  await page.screenshot({ path: shot('welcome-nl-light') });
  report.check('a picture with something on it', statSync(shot('welcome-nl-light')).size > 12_000, 'welcome');
  await toProvider(page, 'nl');
  await page.screenshot({ path: shot('choose-a-person') });
  report.check('a picture with something on it', statSync(shot('choose-a-person')).size > 12_000, 'choose a person');
}

/** All pictures of one phone screen beside each other. */
export async function sheet(report, browser, { only = '', to = 'contact-sheet', width = PHONE.width / 1.5 } = {}) {
  const names = readdirSync(settings.shots).filter((name) => name.endsWith('.png') && !name.includes('-full') && !name.startsWith('contact-sheet') && (only ? name.startsWith(only) : !name.startsWith('every-') && !name.startsWith('start-all'))).sort();
  const file = path.join(settings.shots, `${to}.html`);
  const figures = names.map((name) => `<figure><img src="${encodeURI(name)}" alt=""><figcaption>${name.replace('.png', '').replace(only, '')}</figcaption></figure>`).join('\n');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>body{margin:16px;display:flex;flex-wrap:wrap;gap:16px;background:#ddd;font:13px system-ui}figure{margin:0}img{inline-size:${width}px;display:block;border:1px solid #888}</style>\n${figures}`);
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const broken = await page.evaluate(() => [...document.images].filter((image) => !image.naturalWidth).length);
  await page.screenshot({ path: shot(to), fullPage: true });
  await context.close();
  unlinkSync(file);
  report.check('the sheet shows every picture', names.length > 3 && broken === 0, '', `${names.length} pictures, ${broken} broken`);
}
