// Every page × language × scripts on and off × person, on a phone of 360×740.

import { open } from '../lib/browser.mjs';
import { markers, personFiles, signIn } from '../lib/people.mjs';
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
  const axes = new Map();
  const turns = people.flatMap((person, p) => [true, false].map((scripts) => ({
    person, scripts, foreign: people.filter((other) => other !== person).flatMap(markers), langs: languages(), colorScheme: p % 2 ? 'dark' : 'light',
    axeTurn: (target, l) => scripts && (Boolean(target.from) || axeTurn(p, PAGES.indexOf(target), l, people.length)),
  })));
  await walkAll(report, browser, turns, axes);
  const least = Math.min(...PAGES.flatMap((page) => languages().map((lang) => axes.get(`${page.id} ${lang}`) ?? 0)));
  report.check('axe at least twice for every page and language', least >= (people.length >= 2 ? 2 : 1), '', `least: ${least}`);
  report.note(`axe ran ${[...axes.values()].reduce((sum, n) => sum + n, 0)} times, at least ${least} for every page and language`);
  report.end();
}

/** Unusual people: names, birth dates and codes that fit no list, nothing known, hostile text. Scripts on, axe on a third of the pages. */
export async function unusual(report, browser) {
  const ids = [...personFiles().keys()];
  const people = (settings.quick ? ['jamal', 'vijandig'] : ['jamal', 'vijandig', 'quinn', 'dang-sukran', 'sukma', 'viktor', 'amira']).filter((id) => ids.includes(id));
  const langs = settings.quick ? ['ar'] : ['nl', 'ar'];
  const third = (p) => (target, l) => (p + PAGES.indexOf(target) + l) % 3 === 0;
  const axes = people.flatMap((_, p) => langs.flatMap((_, l) => fixedPages.filter((target) => third(p)(target, l)))).length;
  report.begin('unusual', people.length * langs.length * fixedPages.length * PER_PAGE + axes * 2 + 1);
  const turns = people.map((person, p) => ({ person, scripts: true, foreign: ids.filter((other) => other !== person).flatMap(markers), langs, colorScheme: p % 2 ? 'dark' : 'light', axeTurn: third(p) }));
  await walkAll(report, browser, turns, new Map());
  report.check('the people who are tried exist', people.length >= 2, '', people.join(' '));
  report.end();
}

/** Walks everybody, a few side by side. */
async function walkAll(report, browser, turns, axes) {
  const worker = async () => {
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      const at = `person=${turn.person} scripts=${turn.scripts ? 'on' : 'off'}`;
      await onePerson(report, browser, turn, axes).catch((error) => report.check('the walk did not break off', false, at, error.message.split('\n')[0]));
    }
  };
  await Promise.all(Array.from({ length: settings.workers }, worker));
}

async function onePerson(report, browser, { person, scripts, foreign, langs, colorScheme, axeTurn: turn }, axes) {
  const session = await open(browser, { scripts, colorScheme });
  try {
    await signIn(session.page, 'nl', person);
    session.items = await items(session.page);
    for (const [l, lang] of langs.entries()) {
      for await (const { target, address } of addresses(session, lang)) {
        const where = `page=${target.id} lang=${lang} person=${person} scripts=${scripts ? 'on' : 'off'}`;
        const withAxe = turn(target, l);
        if (withAxe) axes.set(`${target.id} ${lang}`, (axes.get(`${target.id} ${lang}`) ?? 0) + 1);
        const { html, seen } = await visit(report, session, { lang, target, address, person, where, withAxe, signedIn: !target.open });
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
