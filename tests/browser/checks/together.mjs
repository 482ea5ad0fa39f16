// Looking together, as it happens: a person in Tigrinya, a helper in English, a coach in Dutch, each in a browser of
// their own. What each of the two others received over the wire is kept to the last byte and searched for marks.

import { axe, open, picture } from '../lib/browser.mjs';
import { personFiles, signIn } from '../lib/people.mjs';
import { LANGS, settings, url } from '../lib/settings.mjs';
import { coachSignIn, hasCoaches } from '../lib/coaches.mjs';

const PERSON = 'merk';
const SHOTS = ['nl', 'ar', 'ti'];

/** Everything a page received: documents and live events. */
async function wire(visit) {
  const bytes = [];
  const cdp = await visit.context.newCDPSession(visit.page);
  await cdp.send('Network.enable');
  cdp.on('Network.eventSourceMessageReceived', (event) => bytes.push(`${event.eventName}: ${event.data}`));
  visit.page.on('response', async (response) => {
    const type = response.headers()['content-type'] ?? '';
    bytes.push(JSON.stringify(response.headers()));
    if (/html|json|text\/plain/.test(type)) bytes.push(await response.text().catch(() => ''));
  });
  return { text: () => bytes.join('\n'), count: () => bytes.length };
}

/** Marks of a person's file with the path of the field each stands in. */
function marks() {
  const found = new Map();
  const walk = (value, path) => {
    if (typeof value === 'string') for (const [mark] of value.matchAll(/[Mm]k\d{3}x/g)) found.set(mark, path);
    else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
  };
  walk(JSON.parse(personFiles().get(PERSON).text), '');
  return found;
}

/** Which fields may be seen when these cards lie on the table. */
const FIELDS = {
  clock: /$^/,
  progress: /\/aanbieder-voortgang\/\d+\/data\/(cursusInstelling|contactpersoon)/,
  letter: /$^/,
  plan: /\/objecten\/pip\//,
};

function strangers(text, cards) {
  const allowed = (path) => cards.some((card) => FIELDS[card].test(path));
  return [...marks()].filter(([mark, path]) => text.includes(mark) && !allowed(path)).map(([mark, path]) => `${mark} ${path}`);
}

const words = (page) => page.locator('.app-twords li').allInnerTexts();
const numberOn = (page) => page.locator('.app-tnumber bdi').first().innerText();
const lines = (page) => page.locator('#table-live [data-line]').evaluateAll((all) => all.map((line) => line.dataset.line));
const cards = (page) => page.locator('#table-live [data-card]').count();

/** Waits until `test` holds; returns the milliseconds, or null. */
async function within(ms, test) {
  const begun = Date.now();
  while (Date.now() - begun < ms) {
    if (await test().catch(() => false)) return Date.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return null;
}

async function startTable(owner, lang, chosen) {
  await owner.page.goto(url(lang, 'together'));
  const ticked = await owner.page.locator('input[name=card]:checked').count();
  for (const card of chosen) await owner.page.locator(`input[name=card][value="${card}"]`).check();
  await owner.page.locator('form#cards button[type=submit]').click();
  await owner.page.locator('#table-live').waitFor();
  return ticked;
}

async function joinByWords(visit, lang, code, name) {
  await visit.page.goto(url(lang, 'join'));
  await visit.page.locator('#words').fill(code.join(' ').toUpperCase());
  if (name) await visit.page.locator('#name').fill(name);
  await visit.page.locator('form.app-form button[type=submit]').first().click();
  await visit.page.locator('.app-tnumber').waitFor();
}

async function confirm(report, owner, visit, who) {
  await owner.page.locator('button[name=do][value=confirm]').waitFor();
  const [here, there] = [await numberOn(owner.page), await numberOn(visit.page)];
  report.check('the same number on both screens', here === there && /^\d{3}$/.test(here), who, `${here} and ${there}`);
  report.check('before the yes there is nothing to see', (await cards(visit.page)) === 0, who);
  await owner.page.locator('button[name=do][value=confirm]').click();
  report.check('after the yes the cards are there', (await within(4_000, async () => (await cards(visit.page)) > 0)) !== null, who);
}

async function calm(report, visit, who) {
  const found = visit.troubles.take();
  report.check('no console error, no CSP report, no request outside', !found.console.length && !found.csp.length && !found.outside.length, who, JSON.stringify(found));
  const { violations } = await axe(visit.page);
  report.check('axe finds nothing', violations.length === 0, who, violations.join(' || '));
  const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  report.check('no sideways scroll', !wide, who);
}

/** The whole story with scripts: start, join, confirm, point, add, remove, stop. */
async function story(report, browser) {
  const [owner, helper, coach] = [await open(browser), await open(browser), await open(browser)];
  const [toHelper, toCoach] = [await wire(helper), await wire(coach)];
  await signIn(owner.page, 'ti', PERSON);
  report.check('nothing is chosen beforehand', (await startTable(owner, 'ti', ['clock', 'progress'])) === 0);
  const code = await words(owner.page);
  report.check('six words and a QR code', code.length === 6 && (await owner.page.locator('.app-qr svg').count()) === 1, '', code.join(' '));
  await picture(owner.page, 'together-start-ti');
  await joinByWords(helper, 'en', code, 'Hans <b>Helper</b>');
  await confirm(report, owner, helper, 'helper');
  const all = [owner, helper];
  if (hasCoaches()) {
    await coachSignIn(coach.page, 'nl');
    await owner.page.locator('#invite > summary').click();
    await owner.page.locator('#new-code').click();
    await owner.page.locator('#table-live').waitFor();
    await owner.page.locator('#invite > summary').click();
    await joinByWords(coach, 'nl', await words(owner.page));
    await confirm(report, owner, coach, 'coach');
    all.push(coach);
  }
  const numbers = [];
  for (const visit of all) numbers.push((await lines(visit.page)).join(' '));
  report.check('the same numbered lines on every screen', new Set(numbers).size === 1 && numbers[0].includes('2.1'), '', numbers.join(' | ').slice(0, 300));
  const texts = [];
  for (const visit of all) texts.push(await visit.page.locator('#card-1').innerText());
  report.check('each in their own language', new Set(texts).size === all.length);

  await helper.page.locator('button[name=line][value="2.1"]').click();
  for (const [visit, who] of [[owner, 'owner'], [coach, 'coach']].slice(0, all.length - 1)) {
    const took = await within(3_000, async () => (await visit.page.locator('[data-line="2.1"][aria-current]').count()) === 1);
    report.check('pointing lights the line on the others', took !== null && took < 1_000, who, `${took} ms`);
  }
  for (const [visit, name] of [[owner, 'together-owner-ti'], [helper, 'together-helper-en'], [coach, 'together-coach-nl']].slice(0, all.length)) {
    await visit.page.locator('[data-line="2.1"]').scrollIntoViewIfNeeded();
    await visit.page.screenshot({ path: `${settings.shots}/${name}.png` });
  }
  report.check('helper saw nothing beyond clock and progress', strangers(toHelper.text(), ['clock', 'progress']).length === 0, '', strangers(toHelper.text(), ['clock', 'progress']).join(', '));

  await owner.page.locator('#lay-more > summary').click();
  const button = owner.page.locator('button[name=card][value^="letter:"]').first();
  const letter = await button.getAttribute('value');
  // Which letter of the file it is says its subject
  FIELDS.letter = new RegExp(marks().get(/Mk\d{3}x/.exec(await button.innerText())[0]).replace(/\/[^/]*$/, '/'));
  await owner.page.locator(`button[name=card][value="${letter}"]`).click();
  report.check('a card that is put down comes to the others', (await within(3_000, async () => (await cards(helper.page)) === 3)) !== null);
  const known = strangers(toHelper.text(), ['clock', 'progress', 'letter']);
  report.check('nothing beyond the table, with the letter', known.length === 0, '', known.join(', '));
  report.check('the letter itself was received', [...marks()].some(([mark, path]) => FIELDS.letter.test(path) && toHelper.text().includes(mark)));

  await owner.page.locator('button[form=take][value="progress"]').click();
  const gone = await within(3_000, async () => (await cards(helper.page)) === 2);
  report.check('a card that is taken away is gone within a second', gone !== null && gone <= 1_000, '', `${gone} ms`);
  for (const [visit, who] of [[owner, 'owner'], [helper, 'helper'], [coach, 'coach']].slice(0, all.length)) await calm(report, visit, who);

  await owner.page.locator('#stop').click();
  for (const [visit, who] of [[helper, 'helper'], [coach, 'coach']].slice(0, all.length - 1)) {
    const took = await within(3_000, async () => (await cards(visit.page)) === 0);
    report.check('stopped: gone from the other screen within a second', took !== null && took <= 1_000, who, `${took} ms`);
    await visit.page.reload();
    report.check('and it stays gone', (await cards(visit.page)) === 0, who);
  }
  for (const [bytes, who] of [[toHelper, 'helper'], [toCoach, 'coach']].slice(0, all.length - 1)) {
    const text = bytes.text();
    report.check('something was received at all', bytes.count() > 5, who, `${bytes.count()}`);
    const left = strangers(text, ['clock', 'progress', 'letter']);
    report.check('nothing beyond the table over the whole story', left.length === 0, who, left.join(', '));
    const { bsn, family_name: family, email } = personFiles().get(PERSON).login;
    for (const secret of [bsn, family, email]) report.check('no BSN, family name or e-mail', !text.includes(secret), who);
    report.check('nothing about asylum', !/asiel|asylum|ዑቕባ/i.test(text), who, /.{30}(asiel|asylum|ዑቕባ).{30}/i.exec(text)?.[0]);
  }
  for (const visit of [owner, helper, coach]) await visit.close();
}

/** The same without scripts, for the person and the helper. */
async function withoutScripts(report, browser) {
  const [owner, helper] = [await open(browser, { scripts: false }), await open(browser, { scripts: false })];
  await signIn(owner.page, 'nl', PERSON);
  await startTable(owner, 'nl', ['clock', 'plan']);
  await joinByWords(helper, 'ar', await words(owner.page), 'مساعد');
  await owner.page.reload();
  await owner.page.locator('button[name=do][value=confirm]').click();
  await helper.page.reload();
  report.check('without scripts: the cards are there', (await cards(helper.page)) === 2);
  await helper.page.locator('button[name=line][value="1.1"]').click();
  await owner.page.reload();
  report.check('without scripts: pointing lights the line', (await owner.page.locator('[data-line="1.1"][aria-current]').count()) === 1);
  await owner.page.locator('button[form=take][value="plan"]').click();
  await helper.page.reload();
  report.check('without scripts: what is taken away is gone', (await cards(helper.page)) === 1);
  report.check('without scripts: the page asks itself again', (await helper.page.content()).includes('http-equiv="refresh"'));
  await owner.page.goto(url('nl', 'plan'));
  await owner.page.locator('#banner-stop').click();
  await helper.page.reload();
  report.check('without scripts: the banner of another page stops it', (await cards(helper.page)) === 0);
  for (const visit of [owner, helper]) await visit.close();
}

/** It ends with the person's page, and with the session. */
async function endings(report, browser) {
  const [owner, helper] = [await open(browser), await open(browser)];
  await signIn(owner.page, 'nl', PERSON);
  await startTable(owner, 'nl', ['clock']);
  await joinByWords(helper, 'en', await words(owner.page), 'Hans');
  await confirm(report, owner, helper, 'before the page closes');
  const second = await owner.context.newPage();
  await owner.page.close();
  const took = await within(25_000, async () => (await cards(helper.page)) === 0);
  report.check('the page of the person is closed: it ends by itself within seconds', took !== null && took < 20_000, '', `${took} ms`);
  await second.goto(url('nl', 'together'));
  await second.locator('input[name=card][value="clock"]').check();
  await second.locator('form#cards button[type=submit]').click();
  await joinByWords(helper, 'en', await words(second), 'Hans');
  await second.locator('button[name=do][value=confirm]').click();
  await within(4_000, async () => (await cards(helper.page)) > 0);
  await second.locator('form[action$="/sign-out"] button').first().click();
  const out = await within(4_000, async () => (await cards(helper.page)) === 0);
  report.check('signed out: gone from the other screen within a second', out !== null && out <= 1_000, '', `${out} ms`);
  for (const visit of [owner, helper]) await visit.close();
}

/** Words that are wrong, and a code that was used. */
async function wrongCodes(report, browser) {
  const [owner, helper] = [await open(browser), await open(browser)];
  await signIn(owner.page, 'nl', PERSON);
  await startTable(owner, 'nl', ['clock']);
  const code = await words(owner.page);
  await helper.page.goto(url('en', 'join'));
  const attempt = async (typed, name) => {
    await helper.page.goto(url('en', 'join'));
    await helper.page.locator('#words').fill(typed);
    await helper.page.locator('#name').fill(name);
    await helper.page.locator('form.app-form button[type=submit]').first().click();
  };
  await attempt('these are not the words', 'Hans');
  report.check('wrong words: one clear error, and what was typed is kept', (await helper.page.locator('[data-error="words-unknown"]').count()) === 1 && (await helper.page.locator('#words').inputValue()) === 'these are not the words' && (await helper.page.locator('#name').inputValue()) === 'Hans');
  await attempt(code.join(' '), '');
  report.check('no name: asked for it, and the words are kept', (await helper.page.locator('[data-error="no-name"]').count()) === 1 && (await helper.page.locator('#words').inputValue()) === code.join(' '));
  for (let tries = 0; tries < 5; tries += 1) await attempt([...code.slice(0, 2), ...code.slice(2).reverse()].join(' '), 'Hans');
  await attempt(code.join(' '), 'Hans');
  report.check('five wrong tries: the words open nothing any more', (await helper.page.locator('.app-tnumber').count()) === 0);
  await owner.page.locator('#stop').click();
  for (const visit of [owner, helper]) await visit.close();
}

/** Pictures of the running table for the tour, and every page of this part in every language. */
async function looks(report, browser) {
  for (const lang of LANGS) {
    const owner = await open(browser, { colorScheme: lang === 'ar' ? 'dark' : 'light' });
    await signIn(owner.page, lang, PERSON);
    for (const page of ['together', 'helpers', 'helping', 'agreements', 'consent', 'who-saw', 'join', 'coach']) {
      await owner.page.goto(url(lang, page));
      await calm(report, owner, `${page} ${lang}`);
      const body = await owner.page.locator('body').innerText();
      report.check('no untranslated key', !/No localization|Unknown localization/i.test(body), `${page} ${lang}`);
      if (SHOTS.includes(lang)) await owner.page.screenshot({ path: `${settings.shots}/${page}-${lang}.png` });
    }
    if (SHOTS.includes(lang)) {
      await startTable(owner, lang, ['clock', 'next-appointment']);
      await owner.page.screenshot({ path: `${settings.shots}/together-${lang}.png`, fullPage: false });
      await owner.page.locator('#stop').click();
    }
    await owner.close();
  }
}

export async function together(report, browser) {
  report.begin('together', hasCoaches() ? 160 : 140);
  await story(report, browser);
  await withoutScripts(report, browser);
  await endings(report, browser);
  await wrongCodes(report, browser);
  await looks(report, browser);
  report.end();
}
