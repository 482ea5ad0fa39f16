// The language changes, the page stays. With scripts on the menu opens in place.

import { open } from '../lib/browser.mjs';
import { signIn } from '../lib/people.mjs';
import { ALL_LANGS, DIRECTION, settings, url } from '../lib/settings.mjs';
import { items } from './matrix.mjs';

const pages = () => (settings.quick ? ['progress'] : ['start', 'dossier', 'plan', 'appointments', 'progress', 'obligations', 'messages', 'my-data', 'more', 'help']);
const others = () => (settings.quick ? ['ar'] : ['en', 'ar', 'ti']);
const redirects = [
  ['/', 'ti', '/ti'],
  ['/', 'ar-EG,ar;q=0.9', '/ar'],
  ['/', 'de-DE,en;q=0.8', '/en'],
  ['/', '', '/nl'],
  ['/de/start', 'ar', '/ar'],
  ['/', 'fa-AF,en;q=0.5', '/prs'],
  ['/', 'ku-IQ', '/ckb'],
  ['/', 'zh-TW,zh;q=0.9', '/zh-Hans'],
  ['/NL/start', 'nl', '/nl'],
  ['/fa-AF/help', 'en', '/prs'],
];

export async function languages(report, browser, [person]) {
  report.begin('languages', (pages().length + 1) * others().length * 2 + 6 + redirects.length);
  for (const scripts of [true, false]) {
    const session = await open(browser, { scripts });
    await signIn(session.page, 'nl', person);
    const own = (await items(session.page)).appointment?.replace('/nl/', '');
    for (const where of [...pages(), own ?? 'appointments']) for (const lang of others()) await choose(report, session.page, where, lang, scripts);
    if (scripts) await menu(report, session.page);
    await session.close();
  }
  await nearest(report);
  report.end();
}

/** Link in the header → language page → choice → the same page. With scripts on the menu does it in one step less. */
async function choose(report, page, where, lang, scripts) {
  const at = `page=${where} lang=nl→${lang} scripts=${scripts ? 'on' : 'off'}`;
  try {
    await page.goto(url('nl', where));
    if (scripts) {
      // The plain link is still there: what is opened in a new tab, or before the script woke up.
      const link = await page.locator('a.app-lang').first().getAttribute('href');
      await page.goto(new URL(link, settings.base).href);
    } else {
      await page.locator('a.app-lang').first().click();
      await page.waitForURL((to) => to.pathname === '/nl/language');
    }
    await page.locator(`main a[hreflang="${lang}"], main a[lang="${lang}"]`).first().click();
    await page.waitForURL((to) => to.pathname === `/${lang}/${where}`, { timeout: 5000 });
    const dir = await page.locator('html').getAttribute('dir');
    report.check('the page stays', dir === DIRECTION[lang] && new URL(page.url()).pathname === `/${lang}/${where}`, at, `${page.url()} dir=${dir}`);
  } catch (error) {
    report.check('the page stays', false, at, `${page.url()}: ${error.message.split('\n')[0]}`);
  }
}

async function menu(report, page) {
  const at = 'page=progress scripts=on';
  await page.goto(url('nl', 'progress'));
  const link = page.locator('a.app-lang').first();
  const list = page.locator('#language-menu ul, .app-menu__list').first();
  report.check('the menu is closed at first', !(await list.isVisible()), at);
  await awake(page);
  await link.click();
  report.check('the menu opens in place', (await list.isVisible()) && new URL(page.url()).pathname === '/nl/progress', at, page.url());
  await page.keyboard.press('Escape');
  report.check('Escape closes the menu', !(await list.isVisible()), at);
  const focus = await page.evaluate(() => Boolean(document.activeElement?.closest('.app-lang, .app-menu')));
  report.check('focus stays at the menu', focus, at);
  await link.click();
  const names = await list.locator('a').evaluateAll((all) => all.map((item) => `${item.lang}:${item.dir}`));
  report.check('every language with its own lang and dir', ALL_LANGS.every((lang) => names.includes(`${lang}:${DIRECTION[lang]}`)), at, names.join(' '));
  await list.locator('a[lang=ar]').click();
  await page.waitForURL((to) => to.pathname === '/ar/progress', { timeout: 5000 }).catch(() => {});
  report.check('the menu keeps the page', new URL(page.url()).pathname === '/ar/progress', at, page.url());
}

/** Waits until the islands live. */
export async function awake(page) {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('.wasm') && responseEnd > 0), null, { timeout: 8000 });
  await page.waitForTimeout(250);
}

/** Unknown languages and `/`: 302 to the nearest language there is. */
async function nearest(report) {
  for (const [path, accept, to] of redirects) {
    const answer = await fetch(settings.base + path, { redirect: 'manual', headers: accept ? { 'accept-language': accept } : {} });
    const location = answer.headers.get('location') ?? '';
    const ok = answer.status === 302 && new URL(location, settings.base).pathname.replace(/(?<=^\/[^/]+)\/.*/, '') === to;
    report.check('unknown language: 302 to the nearest', ok, `${path} accept-language=${accept || 'none'}`, `${answer.status} ${location}, wanted ${to}`);
  }
}
