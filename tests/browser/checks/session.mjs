// Signing in, going on, stopping: on a phone that others use too.

import { open } from '../lib/browser.mjs';
import { message } from '../lib/locales.mjs';
import { markers, signIn, toProvider } from '../lib/people.mjs';
import { LANGS, PAGES, PERSONAL, settings, url } from '../lib/settings.mjs';
import { awake } from './languages.mjs';

const pathOf = (page) => new URL(page.url()).pathname;

export async function session(report, browser, people) {
  report.begin('session', 2 * (PERSONAL.length + 7) + LANGS.length * 2 * 3 + 6 + 3);
  for (const scripts of [true, false]) await signOut(report, browser, people, scripts);
  for (const scripts of [true, false]) for (const lang of LANGS) await cancel(report, browser, lang, scripts);
  await timer(report, browser, people[0]);
  await refused(report, browser);
  report.end();
}

/** Signed out: the back button, the old cookie, the stores and the next person see nothing (SESS-1, SESS-3, LEAK-12, LEAK-13). */
async function signOut(report, browser, [person, next], scripts) {
  const at = `person=${person} scripts=${scripts ? 'on' : 'off'}`;
  const { context, page, close } = await open(browser, { scripts });
  await signIn(page, 'nl', person);
  for (const target of PERSONAL) {
    await page.goto(url('nl', target.path));
    report.check('sign-out is visible', await page.locator('form[action$="/sign-out"] button').first().isVisible(), `${at} page=${target.id}`);
  }
  const cookies = await context.cookies();
  const secret = markers(person);
  await page.goto(url('nl', 'start'));
  await page.locator('form[action$="/sign-out"] button').first().click();
  await page.waitForURL((to) => to.pathname === '/nl/signed-out', { timeout: 8000 }).catch(() => {});
  await page.waitForLoadState('load');
  report.check('after signing out: a page that says so', !(await page.locator('form[action$="/sign-out"]').count()) && (await page.locator('h1').count()) === 1, at, page.url());
  for (const step of [1, 2]) {
    await page.goBack({ timeout: 5000 }).catch(() => {});
    const html = await page.content();
    report.check('Back shows nothing personal', secret.length > 0 && !secret.some((word) => html.includes(word)) && !html.includes('app-bottom'), `${at} step=${step}`, page.url());
  }
  await page.goto(url('nl'));
  const kept = await page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length, caches: (await globalThis.caches?.keys())?.length ?? 0,
    databases: (await indexedDB.databases()).length, workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  report.check('no storage, cache, database or worker is left', Object.values(kept).every((n) => n === 0), at, JSON.stringify(kept));
  const left = (await context.cookies(settings.base)).filter(({ name }) => /sessie|tx/.test(name));
  report.check('the session cookie is gone', left.length === 0, at, left.map(({ name }) => name).join(' '));
  await context.addCookies(cookies);
  await page.goto(url('nl', 'start'));
  report.check('an old cookie is signed out', !(await page.content()).includes('app-bottom') && pathOf(page) === '/nl', at, page.url());
  if (next) {
    await signIn(page, 'ar', next);
    const html = await page.content();
    report.check('the next person on this phone sees only their own', !markers(person).some((word) => html.includes(word)), at);
  }
  await close();
}

/** Cancelled at the provider: back at the start, in the same language, with one calm sentence (SESS-11). */
async function cancel(report, browser, lang, scripts) {
  const at = `lang=${lang} scripts=${scripts ? 'on' : 'off'}`;
  const { page, troubles, close } = await open(browser, { scripts });
  try {
    await toProvider(page, lang);
    await page.locator('button[name=cancel]').click();
    await page.waitForURL((to) => to.origin === settings.base && to.pathname === `/${lang}`, { timeout: 8000 });
    await page.locator('h1').waitFor();
    report.check('cancelled: back at the start in the same language', new URL(page.url()).searchParams.get('notice') === 'sign-in-cancelled', at, page.url());
    const said = await page.locator('main [role=status], main .utrecht-alert').first().innerText();
    report.check('cancelled: one calm sentence', said.includes(message(lang, 'notice-sign-in-cancelled')), at, said);
    const { console: errors, csp } = troubles.take();
    report.check('cancelled: no error', errors.length + csp.length === 0 && (await page.locator('form[action$="/sign-in"]').count()) > 0, at, [...errors, ...csp].join(' ; '));
  } catch (error) {
    report.check('cancelled: back at the start in the same language', false, at, `${page.url()}: ${error.message.split('\n')[0]}`);
  }
  await close();
}

/** The warning two minutes before the end, one tap to go on, and the end itself. */
async function timer(report, browser, person) {
  const at = `person=${person}`;
  const { page, close } = await open(browser);
  await signIn(page, 'nl', person);
  await page.clock.install();
  await page.goto(url('nl', 'progress'));
  await awake(page).catch(() => {});
  const banner = page.locator('.app-timer');
  report.check('no warning at first', !(await banner.innerText()).includes(message('nl', 'session-warning')), at);
  await page.clock.fastForward('13:10');
  const warning = page.getByText(message('nl', 'session-warning'));
  report.check('a warning two minutes before the end', await warning.isVisible(), at, await banner.innerText());
  const size = await banner.locator('button').first().boundingBox().catch(() => null);
  report.check('the button to go on is large', Boolean(size) && size.height >= 44, at, JSON.stringify(size));
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/nl/extend'), { timeout: 5000 }).catch(() => null),
    banner.locator('button').first().click({ timeout: 3000 }).catch(() => {}),
  ]);
  await page.waitForTimeout(300);
  report.check('one tap extends', answer?.ok() && (await page.getByText(message('nl', 'notice-extended')).isVisible()), at, `${answer?.status()}`);
  await page.clock.fastForward('10:00');
  report.check('the warning stays away after that', !(await warning.isVisible()), at);
  await page.clock.fastForward('06:00');
  await page.waitForURL((to) => to.pathname === '/nl' || to.searchParams.has('notice'), { timeout: 5000 }).catch(() => {});
  report.check('at the end the phone leaves the page', pathOf(page) !== '/nl/progress', at, page.url());
  await close();
}

/** Without a session: every personal page leads to the start, and says nothing. */
async function refused(report, browser) {
  const { page, close } = await open(browser);
  const wrong = [];
  for (const target of PAGES.filter((one) => !one.open && !one.from)) {
    await page.goto(url('ti', target.path));
    if (pathOf(page) !== '/ti') wrong.push(`${target.id}: ${page.url()}`);
  }
  report.check('without a session every personal page leads to the start', wrong.length === 0, '', wrong.join(' '));
  await page.goto(url('ti', 'appointments/11111111-1111-4111-8111-111111111111'));
  report.check('without a session an item leads to the start', pathOf(page) === '/ti', '', page.url());
  const answer = await page.goto(url('ti', 'no-such-page'));
  report.check('without a session an unknown page is a 404 in the reader’s language', answer.status() === 404 && (await page.locator('html').getAttribute('lang')) === 'ti', '', `${answer.status()}`);
  await close();
}
