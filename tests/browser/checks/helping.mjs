// Access that lasts, from the invitation to its end: a helper with an own DigiD who drafts and never sends, a coach whose
// agreement counts when both said yes. Stopping is silent and bites at once.

import { axe, open } from '../lib/browser.mjs';
import { coachSignIn, hasCoaches } from '../lib/coaches.mjs';
import { message } from '../lib/locales.mjs';
import { signIn } from '../lib/people.mjs';
import { url } from '../lib/settings.mjs';

const [PERSON, HELPER] = ['merk', 'bilal'];

export async function helping(report, browser) {
  report.begin('helping', 12 + (hasCoaches() ? 6 : 0));
  for (const scripts of [true, false]) {
    const [person, helper] = [await open(browser, { scripts }), await open(browser, { scripts })];
    await signIn(person.page, 'nl', PERSON);
    await signIn(helper.page, 'nl', HELPER);
    if (scripts) await aHelper(report, person, helper);
    else await tooLittle(report, person.page);
    await person.close();
    await helper.close();
  }
  if (hasCoaches()) await aCoach(report, browser);
  report.end();
}

/** Makes an invitation; gives its six words. */
async function invite(page, who, kinds, { prepare = false } = {}) {
  await page.goto(url('nl', 'helpers'));
  await page.locator(`#invite-form input[name=kind][value=${who}]`).check();
  for (const kind of kinds) await page.locator(`#invite-form input[name=category][value=${kind}]`).check();
  if (prepare) await page.locator('#invite-form input[name=prepare]').check();
  await page.locator('#invite-form button[type=submit]').click();
  await page.locator('.app-twords li').first().waitFor();
  return page.locator('.app-twords li').allInnerTexts();
}

async function accept(page, words) {
  await page.goto(url('nl', 'join'));
  await page.locator('#words').fill(words.join(' '));
  if (await page.locator('#name').count()) await page.locator('#name').fill('Iemand');
  await page.locator('#join-form button[type=submit]').click();
  await page.locator('form:has(input[value=accept]) button[type=submit]').click();
  await page.waitForLoadState('load');
}

async function calm(report, visit, at) {
  const { violations } = await axe(visit.page);
  const seen = visit.troubles.take();
  report.check('axe, console and policy are quiet', violations.length + seen.console.length + seen.csp.length === 0, at, [...violations, ...seen.console, ...seen.csp].join(' ; ').slice(0, 400));
  const overflow = await visit.page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
  report.check('nothing sticks out', overflow <= 0, at, `${overflow}`);
}

/** An error of the form loses nothing: who, how long and what was ticked. */
async function tooLittle(report, page) {
  await page.goto(url('nl', 'helpers'));
  await page.locator('#invite-form input[name=kind][value=coach]').check();
  await page.locator('#invite-form input[name=days][value="90"]').check();
  await page.locator('#invite-form button[type=submit]').click();
  await page.locator('[data-error=no-category]').waitFor();
  const kept = [await page.locator('input[name=kind][value=coach]').isChecked(), await page.locator('input[name=days][value="90"]').isChecked()];
  report.check('an error keeps what was chosen', kept.every(Boolean), 'helpers', kept.join(' '));
}

async function aHelper(report, person, helper) {
  const words = await invite(person.page, 'helper', ['plan', 'hours'], { prepare: true });
  report.check('an invitation has six words and a QR code', words.length === 6 && (await person.page.locator('.app-qr svg').count()) === 1, 'helpers');
  await calm(report, person, 'helpers');
  await accept(helper.page, words);
  await person.page.goto(url('nl', 'helpers'));
  await person.page.locator('button[value=confirm]').first().click();
  await person.page.waitForLoadState('load');
  report.check('after the yes it is in force', (await person.page.locator('main').innerText()).includes(message('nl', 'helpers-state-active')), 'helpers');
  await helper.page.goto(url('nl', 'helping'));
  await helper.page.locator('main a[href*="/helping/"]').first().click();
  await helper.page.waitForURL((to) => to.pathname.includes('/helping/'));
  const address = helper.page.url();
  const text = await helper.page.locator('body').innerText();
  report.check('whose case it is stands on the page and in its title', text.includes('Merk') && (await helper.page.title()).includes('Merk'), 'helping');
  report.check('only what was chosen is there', (await helper.page.locator('[data-card]').count()) >= 1 && !/Berichten\/letter/.test(text), 'helping');
  await calm(report, helper, 'helping');
  await helper.page.locator('#note-form textarea').fill('Kan de les later beginnen?');
  await helper.page.locator('#note-form button[type=submit]').click();
  await helper.page.waitForLoadState('load');
  await person.page.goto(url('nl', 'agreements'));
  report.check('the person finds the question the helper prepared', (await person.page.locator('main').innerText()).includes('Kan de les later beginnen?'), 'agreements');
  await person.page.goto(url('nl', 'who-saw'));
  report.check('who saw the data is said in a sentence', /Bilal/.test(await person.page.locator('main').innerText()), 'who-saw');
  await person.page.goto(url('nl', 'helpers'));
  await person.page.locator('button[value="revoke-all"]').click();
  await person.page.waitForLoadState('load');
  const after = await helper.page.goto(address);
  report.check('after one tap for everyone the next request finds nothing', after.status() === 404, 'helping', `${after.status()}`);
}

async function aCoach(report, browser) {
  const [person, coach] = [await open(browser), await open(browser)];
  await signIn(person.page, 'nl', PERSON);
  await coachSignIn(coach.page, 'nl');
  await accept(coach.page, await invite(person.page, 'coach', ['plan', 'obligation']));
  await person.page.goto(url('nl', 'helpers'));
  await person.page.locator('button[value=confirm]').first().click();
  await person.page.waitForLoadState('load');
  await coach.page.goto(url('nl', 'coach'));
  await coach.page.locator('main a[href*="/coach/"]').first().click();
  await coach.page.waitForURL((to) => /\/coach\/./.test(to.pathname));
  const address = coach.page.url();
  await calm(report, coach, 'review');
  // The store may remember an agreement of an earlier run
  const agreed = `U belt de school voor vrijdag (${Date.now() % 100_000}).`;
  await coach.page.locator('#agree textarea[name=dutch]').fill(agreed);
  await coach.page.locator('#agree textarea[name=own]').fill('Call the school before Friday.');
  await coach.page.locator('#own_lang').selectOption('en');
  await coach.page.locator('#agree button[type=submit]').click();
  await coach.page.waitForLoadState('load');
  await person.page.goto(url('nl', 'dossier'));
  report.check('what only one said yes to is not on the timeline', !(await person.page.locator('main').innerText()).includes(agreed), 'dossier');
  await person.page.goto(url('nl', 'agreements'));
  await person.page.locator('button[value="confirm-agreement"]').first().click();
  await person.page.waitForLoadState('load');
  await person.page.goto(url('nl', 'dossier'));
  report.check('an agreement both said yes to is on the timeline', (await person.page.locator('main').innerHTML()).includes(agreed), 'dossier');
  await person.page.goto(url('nl', 'consent'));
  report.check('the yes to a coach is a consent with a receipt', (await person.page.locator('main a[href$="/receipt.json"]').count()) > 0, 'consent');
  await person.page.goto(url('nl', 'helpers'));
  await person.page.locator('button[value="revoke-all"]').click();
  await person.page.waitForLoadState('load');
  const after = await coach.page.goto(address);
  report.check('a coach finds nothing after it ended', after.status() === 404, 'review', `${after.status()}`);
  await person.close();
  await coach.close();
}
