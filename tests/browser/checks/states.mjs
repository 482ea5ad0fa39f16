// Sources that hang, one by one and all together: every page is whole in time, says who is missing and whom to call.

import { PHONE, open } from '../lib/browser.mjs';
import { GEMEENTE_SOURCES, SOURCES, clearFaults, pause, setFault } from '../lib/chain.mjs';
import { signIn } from '../lib/people.mjs';
import { PERSONAL, settings, url } from '../lib/settings.mjs';
import { awake } from './languages.mjs';

const LIMIT = 2500;
/** Pages that lose something when a source is down, and the start of the calls they must then name. */
const NAMES = {
  duo: { pages: ['start', 'dossier', 'plan', 'progress', 'obligations'], call: 'duo-', word: 'DUO' },
  objecten: { pages: ['dossier', 'plan'], call: 'gemeente-pip', word: 'gemeente' },
  taken: { pages: ['start'], call: 'gemeente-taken', word: 'gemeente' },
  berichten: { pages: ['messages'], call: 'gemeente-berichten', word: 'gemeente' },
  agenda: { pages: ['appointments', 'start'], call: 'gemeente-afspraken', word: 'gemeente' },
};
/** Breaker probes come every five seconds; a source that lives again is asked again after that. */
const RECOVERY = 6000;

const sources = () => (settings.quick ? ['duo'] : SOURCES);
/** Pages that are also tried as the first page after the source began to hang, besides the first of `NAMES`. */
const colder = () => (settings.quick ? [] : ['dossier', 'progress', 'obligations']);
const percentile = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];

export async function states(report, browser, [person]) {
  const named = sources().reduce((sum, source) => sum + NAMES[source].pages.length + 1, 0);
  report.begin('states', sources().length * (PERSONAL.length * 3 + 2) + colder().length * 2 + named + 2 + 5 + 7);
  await clearFaults();
  try {
    const healthy = await baseline(report, browser, person);
    for (const source of sources()) await down(report, browser, person, source, healthy);
    for (const target of colder()) {
      const session = await open(browser);
      await cold(report, session, person, 'duo', target);
      await session.close();
    }
    await everything(report, browser, person);
    await refresh(report, browser, person);
  } finally {
    await clearFaults();
  }
  report.end();
}

/** Milliseconds from the start of the navigation to the last byte of HTML, and what the page says. */
async function load(page, address) {
  const answer = await page.goto(address, { waitUntil: 'load' });
  const ms = await page.evaluate(() => performance.getEntriesByType('navigation')[0].responseEnd);
  return {
    ms,
    status: answer.status(),
    text: await page.locator('main').innerText(),
    gaps: await page.locator('main [data-call]').evaluateAll((all) => all.map((gap) => gap.dataset.call)),
    phones: await page.locator('a[href^="tel:"]').count(),
  };
}

async function baseline(report, browser, person) {
  const session = await open(browser);
  await signIn(session.page, 'nl', person);
  const times = [];
  for (let n = 0; n < 5; n += 1) times.push((await load(session.page, url('nl', 'start'))).ms);
  const { gaps } = await load(session.page, url('nl', 'dossier'));
  report.check('healthy: nothing is missing', gaps.length === 0, '', gaps.join(' '));
  await session.close();
  const p50 = percentile(times, 0.5);
  report.note(`healthy start: p50 ${p50.toFixed(0)} ms`);
  report.check('healthy start within the limit', p50 < LIMIT, '', `${p50} ms`);
  return p50;
}

/** The source was well a moment ago and hangs now: the first page after signing in must wait for it, and not longer than its deadline. */
async function cold(report, { page }, person, name, target) {
  await clearFaults();
  await pause(RECOVERY);
  await signIn(page, 'nl', person);
  await page.context().clearCookies();
  await setFault(name, 'hang');
  await signIn(page, 'nl', person, target);
  await page.waitForLoadState('load');
  const { ms, path } = await page.evaluate(() => ({ ms: performance.getEntriesByType('navigation')[0].responseEnd, path: location.pathname }));
  const where = `${name} hanging, first page=${target} person=${person}`;
  report.check('the first page is complete within 2.5 s', ms < LIMIT && path === `/nl/${target}`, where, `${ms.toFixed(0)} ms at ${path}`);
  const gaps = await page.locator('main [data-call]').evaluateAll((all) => all.map((gap) => gap.dataset.call));
  report.check('the first page names who is missing', gaps.some((gap) => gap.startsWith(NAMES[name].call)), where, gaps.join(' '));
  report.note(`${name} begins to hang: first page ${target} after ${ms.toFixed(0)} ms`);
}

async function down(report, browser, person, name, healthy) {
  const session = await open(browser);
  const times = [];
  try {
    await cold(report, session, person, name, NAMES[name].pages[0]);
    for (const target of PERSONAL) {
      const seen = await load(session.page, url('nl', target.path));
      times.push(seen.ms);
      const where = `${name} hanging, page=${target.id} person=${person}`;
      report.check('complete within 2.5 s', seen.ms < LIMIT && seen.status === 200, where, `${seen.ms.toFixed(0)} ms, status ${seen.status}`);
      report.check('somebody to call', seen.phones > 0, where);
      report.check('the page is not empty', seen.text.length > 60, where, seen.text.slice(0, 80));
      const { pages, call, word } = NAMES[name];
      if (pages.includes(target.id)) report.check('names who is missing', seen.gaps.some((gap) => gap.startsWith(call)) && seen.text.includes(word), where, `gaps: ${seen.gaps.join(' ') || 'none'}`);
    }
    const again = await load(session.page, url('nl', 'start'));
    report.check('a source known to hang costs at most 300 ms', again.ms <= healthy + 300, `${name} hanging, person=${person}`, `${again.ms.toFixed(0)} ms against ${healthy.toFixed(0)} ms`);
  } catch (error) {
    report.check('the walk did not break off', false, `${name} hanging`, error.message.split('\n')[0]);
  } finally {
    await session.close();
  }
  report.note(`${name} hanging: p50 ${percentile(times, 0.5)?.toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms over ${times.length} pages`);
}

/** Everything down: start and help still say whom to call. */
async function everything(report, browser, person) {
  await clearFaults();
  await pause(RECOVERY);
  for (const source of SOURCES) await setFault(source, 'hang');
  const session = await open(browser);
  await signIn(session.page, 'nl', person);
  for (const where of ['start', 'help']) {
    const seen = await load(session.page, url('nl', where));
    report.check('everything down: complete within 2.5 s', seen.ms < LIMIT && seen.status === 200, `page=${where}`, `${seen.ms.toFixed(0)} ms`);
    report.check('everything down: whom to call', seen.phones > 0 && /\d[\d ]{6,}/.test(seen.text), `page=${where}`, seen.text.slice(0, 120));
  }
  const { text } = await load(session.page, url('nl', 'start'));
  report.check('everything down: nobody is told there is nothing', !/undefined|null/.test(text) && (await session.page.locator('[data-state=nothing]').count()) === 0, 'page=start', text.slice(0, 200));
  await session.page.screenshot({ path: `${settings.shots}/not-known-now-nl.png` });
  await session.page.goto(url('ar', 'start'));
  await session.page.screenshot({ path: `${settings.shots}/not-known-now-ar.png` });
  await session.close();
}

/** A late section comes back: in place with scripts on, by the plain link with scripts off. */
async function refresh(report, browser, person) {
  for (const scripts of [true, false]) {
    const at = `scripts=${scripts ? 'on' : 'off'} person=${person}`;
    await clearFaults();
    await pause(RECOVERY);
    await setFault('agenda', 'hang');
    const session = await open(browser, { scripts, viewport: PHONE });
    const { page } = session;
    await signIn(page, 'nl', person);
    await page.goto(url('nl', 'appointments'));
    const late = page.locator('section[data-section]', { has: page.locator('.app-state--unknown') }).first();
    const section = await late.getAttribute('data-section').catch(() => null);
    report.check('a section says "not known now"', Boolean(section), at);
    await clearFaults();
    await pause(RECOVERY);
    if (section) await again(report, page, section, scripts, at);
    await session.close();
  }
  await pause(RECOVERY);
  const session = await open(browser);
  await signIn(session.page, 'nl', person);
  const { gaps } = await load(session.page, url('nl', 'start'));
  report.check('healthy again', gaps.length === 0, '', gaps.join(' '));
  await session.close();
}

async function again(report, page, section, scripts, at) {
  const unknown = page.locator(`#${section} .app-state--unknown`);
  if (scripts) {
    await awake(page);
    await page.evaluate(() => { globalThis.__samePage = true; });
  }
  await page.locator(`#${section} a.nl-button`).first().click();
  if (scripts) {
    await unknown.first().waitFor({ state: 'detached', timeout: 5000 }).catch(() => {});
    report.check('only the section was replaced', await page.evaluate(() => globalThis.__samePage === true), at);
    const said = await page.locator(`#${section} [role=status]`).first().innerText().catch(() => '');
    report.check('it is said that the section was replaced', said.length > 5, at, said);
  } else {
    await page.waitForLoadState('load');
    await page.waitForTimeout(500);
  }
  report.check('the section is known again', (await unknown.count()) === 0, at, (await page.locator(`#${section}`).innerText()).slice(0, 150));
}

export { GEMEENTE_SOURCES };
