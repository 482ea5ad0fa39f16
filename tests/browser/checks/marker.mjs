// Two people at the same time on every page: nothing of the one on the screen of the other.

import { open } from '../lib/browser.mjs';
import { markers, signIn } from '../lib/people.mjs';
import { PAGES, settings, url } from '../lib/settings.mjs';
import { items } from './matrix.mjs';

const languages = () => (settings.quick ? ['nl'] : ['nl', 'ti']);
const plain = PAGES.filter((page) => !page.from);

export async function marker(report, browser, people) {
  const pairs = settings.quick ? [people.slice(0, 2)] : [people.slice(0, 2), people.slice(2, 4), people.slice(4, 6)].filter((pair) => pair.length === 2);
  report.begin('marker', pairs.length * (2 + languages().length * plain.length * 2));
  for (const pair of pairs) {
    const sessions = await Promise.all(pair.map(async (person) => ({ person, ...(await open(browser)) })));
    await Promise.all(sessions.map(({ page, person }) => signIn(page, 'nl', person)));
    for (const one of sessions) {
      one.items = await items(one.page);
      const words = markers(one.person);
      report.check('the person has words of their own', words.length >= 2, `person=${one.person}`, words.join(' '));
    }
    for (const lang of languages()) await walk(report, sessions, lang);
    for (const [mine, theirs] of [sessions, [...sessions].reverse()]) await foreignItems(report, mine, theirs);
    await Promise.all(sessions.map(({ close }) => close()));
  }
  report.end();
}

/** An item of somebody else answers to the letter like one that does not exist (IDOR-1). */
async function foreignItems(report, { page, person }, theirs) {
  const seen = async (address) => {
    const answer = await page.goto(address);
    return { status: answer.status(), text: await page.locator('main').innerText() };
  };
  for (const [kind, href] of Object.entries(theirs.items)) {
    if (!href) continue;
    const theirsSeen = await seen(settings.base + href);
    const invented = await seen(settings.base + href.replace(/[^/]+$/, '0123456789abcdef0123456789abcdef'));
    const same = theirsSeen.status === invented.status && theirsSeen.text === invented.text;
    report.check('an item of somebody else is like one that does not exist', same && (theirsSeen.status === 404 || /^(?!.*\d\d\.\d\d uur)/s.test(theirsSeen.text)), `${kind} of ${theirs.person} for ${person}`, `${theirsSeen.status} and ${invented.status}`);
  }
}

async function walk(report, sessions, lang) {
  const own = ({ items: found }) => Object.values(found).filter(Boolean).map((href) => href.replace('/nl/', ''));
  const visits = sessions.map((one) => [...plain.map(({ path }) => path), ...own(one)]);
  for (let n = 0; n < Math.max(...visits.map((list) => list.length)); n += 1) {
    await Promise.all(sessions.map(async ({ page, person }, who) => {
      const path = visits[who][n];
      if (path === undefined) return;
      await page.goto(url(lang, path));
      const html = await page.content();
      const other = sessions[1 - who].person;
      const leaked = markers(other).filter((word) => html.includes(word));
      report.check('nothing of the other person', leaked.length === 0, `page=${path || 'welcome'} lang=${lang} person=${person} other=${other}`, leaked.join(' '));
    }));
  }
}
