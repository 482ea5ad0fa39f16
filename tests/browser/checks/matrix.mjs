// Every page × language × scripts on and off × person, on a phone of 360×740.

import { open } from '../lib/browser.mjs';
import { markers, signIn } from '../lib/people.mjs';
import { LANGS, PAGES, settings, url } from '../lib/settings.mjs';
import { JUDGED } from '../lib/survey.mjs';
import { EXTRA, addresses, firstItem, visit } from '../lib/visit.mjs';

const PER_PAGE = JUDGED + EXTRA + 1;
const languages = () => (settings.quick ? ['nl', 'ar'] : LANGS);
const fixedPages = PAGES.filter((page) => !page.from);

/** axe on two people for every page and language, one in light and one in dark. */
const axeTurn = (person, page, lang, people) => {
  const period = Math.max(1, Math.floor(people / 2));
  return (person + page + lang) % period === 0;
};

/** Checks that must at least be made: an item page counts only for the first person, who has one of each. */
export function expected(people) {
  const cells = people.length * 2 * languages().length;
  let axes = 0;
  people.forEach((_, p) => PAGES.forEach((page, i) => languages().forEach((_, l) => { if (!page.from && axeTurn(p, i, l, people.length)) axes += 1; })));
  return cells * fixedPages.length * PER_PAGE + 2 * languages().length * 2 * PER_PAGE + axes * 2;
}

export async function matrix(report, browser, people) {
  report.begin('matrix', expected(people));
  const turns = people.flatMap((person, p) => [true, false].map((scripts) => ({ person, p, scripts })));
  const axes = new Map();
  const worker = async () => {
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      await onePerson(report, browser, people, turn, axes).catch((error) => report.check('the walk did not break off', false, `person=${turn.person} scripts=${turn.scripts}`, error.message));
    }
  };
  await Promise.all(Array.from({ length: settings.workers }, worker));
  const least = Math.min(...PAGES.flatMap((page) => languages().map((lang) => axes.get(`${page.id} ${lang}`) ?? 0)));
  report.check('axe at least twice for every page and language', least >= (people.length >= 2 ? 2 : 1), '', `least: ${least}`);
  report.note(`axe ran ${[...axes.values()].reduce((sum, n) => sum + n, 0)} times, at least ${least} for every page and language`);
  report.end();
}

async function onePerson(report, browser, people, { person, p, scripts }, axes) {
  const session = await open(browser, { scripts, colorScheme: p % 2 ? 'dark' : 'light' });
  const foreign = people.filter((other) => other !== person).flatMap(markers);
  try {
    await signIn(session.page, 'nl', person);
    session.items = await items(session.page);
    for (const [l, lang] of languages().entries()) {
      for await (const { target, address } of addresses(session, lang)) {
        const where = `page=${target.id} lang=${lang} person=${person} scripts=${scripts ? 'on' : 'off'}`;
        const withAxe = scripts && (target.from ? true : axeTurn(p, PAGES.indexOf(target), l, people.length));
        if (withAxe) axes.set(`${target.id} ${lang}`, (axes.get(`${target.id} ${lang}`) ?? 0) + 1);
        const { html, seen } = await visit(report, session, { lang, target, address, person, where, withAxe, signedIn: target.id !== 'signed-out' && !target.open });
        const leaked = foreign.filter((word) => html.includes(word) || seen.title.includes(word));
        report.check('nothing of another person', leaked.length === 0, where, leaked.join(' '));
      }
    }
  } finally {
    await session.close();
  }
}

/** One appointment and one message of this person, when there are any. */
export async function items(page, lang = 'nl') {
  const found = {};
  for (const target of PAGES.filter((page) => page.from)) {
    await page.goto(url(lang, target.from));
    found[target.id] = await firstItem(page, lang, target.from);
  }
  return found;
}
