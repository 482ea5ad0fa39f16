// Every page in every language: on a phone of 360×740, and again with text of 200 %. Nothing sticks out, nothing is cut,
// every letter has a glyph, the direction is right.

import { axe, open, picture } from '../lib/browser.mjs';
import { ids, messages } from '../lib/locales.mjs';
import { ownNames, signIn } from '../lib/people.mjs';
import { ALL_LANGS, DIRECTION, MORE_PAGES, PAGES, settings, url } from '../lib/settings.mjs';
import { ALLOWED_LATIN, JUDGED, judge, survey } from '../lib/survey.mjs';
import { addresses } from '../lib/visit.mjs';
import { items } from './matrix.mjs';

const PER_PAGE = JUDGED + 1 + 2 + 1;
/** axe on a third of the cells, every page and every language in turn: what it finds depends on one or the other. */
const axeTurn = (page, lang) => (WALKED.indexOf(page) + ALL_LANGS.indexOf(lang)) % 3 === 0;
const languages = () => (settings.quick ? ['ckb', 'zh-Hans'] : ALL_LANGS);
const WALKED = [...PAGES, ...MORE_PAGES];
const fixedPages = WALKED.filter((page) => !page.from);

export async function everyLanguage(report, browser, [person]) {
  report.begin('every-language', languages().length * (fixedPages.length * PER_PAGE + 2));
  const left = [...languages()];
  const worker = async () => {
    for (let lang = left.shift(); lang; lang = left.shift()) await one(report, browser, person, lang);
  };
  await Promise.all(Array.from({ length: settings.workers }, worker));
  report.end();
}

async function one(report, browser, person, lang) {
  const session = await open(browser);
  const { page, troubles } = session;
  try {
    await signIn(page, 'nl', person);
    session.items = await items(page);
    await glyphs(report, page, lang);
    for await (const { target, address } of addresses(session, lang, undefined, WALKED)) {
      const at = `page=${target.id} lang=${lang}`;
      let wrong = 0;
      const check = (name, ok, detail) => { wrong += ok ? 0 : 1; report.check(name, ok, at, detail); };
      troubles.take();
      await page.goto(address, { waitUntil: 'load' });
      const seen = await page.evaluate(survey, { ids: ids(), allowedLatin: ALLOWED_LATIN, names: [...ownNames(person), 'Gemeente', 'Voorbeeld', 'Elders', 'Nederlands'] });
      for (const [name, ok, detail] of judge(seen, { lang, dir: DIRECTION[lang], scripts: true, signedIn: !target.open })) check(name, ok, detail);
      const cut = await page.evaluate(clipped);
      check('no word is cut off', cut.length === 0, cut.join(' ; '));
      if (settings.thorough || axeTurn(target, lang)) {
        // Colours are tried in four languages in the matrix
        const { violations, passes } = await axe(page, { contrast: MORE_PAGES.includes(target) });
        check('axe finds nothing', violations.length === 0, violations.join(' ; ').slice(0, 600));
        check('axe ran (more than 10 rules passed)', passes > 10, `${passes}`);
      }
      const large = await page.evaluate(enlarged);
      check('200 %: no horizontal scroll', large.overflow <= 0, `${large.overflow} px: ${large.wide.join(' ; ')}`);
      check('200 %: no word is cut off', large.cut.length === 0, large.cut.join(' ; '));
      const { console: errors, csp } = troubles.take();
      check('no console error and no CSP report', errors.length + csp.length === 0, [...errors, ...csp].join(' ; '));
      if (wrong) report.out(`  picture: ${await picture(page, at)}`);
    }
  } catch (error) {
    report.check('the walk did not break off', false, `lang=${lang}`, error.message.split('\n')[0]);
  } finally {
    await session.close();
  }
}

/* global document, getComputedStyle, innerWidth, NodeFilter */
/* c8 ignore start: executed by the browser */
/** Elements that hide a part of their own text. */
function clipped() {
  const hides = (element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
  return [...document.querySelectorAll('main *, header *, footer *, nav *')]
    .filter((element) => !element.closest('.app-vh, svg, [hidden], .nl-skip-link') && hides(element) && element.scrollWidth > element.clientWidth + 1 && element.textContent.trim())
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${element.scrollWidth}>${element.clientWidth} "${element.textContent.trim().slice(0, 40)}"`)
    .slice(0, 3);
}

/** The reader's own text size, doubled. */
function enlarged() {
  document.documentElement.style.fontSize = '200%';
  const hides = (element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
  const cut = [...document.querySelectorAll('main *, header *, footer *, nav *')]
    .filter((element) => !element.closest('.app-vh, svg, [hidden], .nl-skip-link') && hides(element) && element.scrollWidth > element.clientWidth + 1 && element.textContent.trim())
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && (box.right > innerWidth + 1 || box.left < -1) && !element.closest('.app-vh, .nl-skip-link, svg');
  }).map((element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}"`);
  const overflow = document.scrollingElement.scrollWidth - innerWidth;
  document.documentElement.style.fontSize = '';
  return { overflow, wide: wide.slice(0, 3), cut: cut.slice(0, 3) };
}

/** Characters that the fonts of the page draw as the picture of a missing letter. */
async function missing(characters) {
  await document.fonts.ready;
  const font = `32px ${getComputedStyle(document.body).fontFamily}`;
  await document.fonts.load(font, characters.join('')).catch(() => {});
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 48;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  brush.font = font;
  brush.textBaseline = 'top';
  const drawn = (text) => {
    brush.clearRect(0, 0, 48, 48);
    brush.fillText(text, 4, 4);
    return brush.getImageData(0, 0, 48, 48).data.filter((_, at) => at % 4 === 3).join(',');
  };
  // Not assigned, and never will be: what a missing letter looks like here
  const boxes = new Set(['\u{10FFFD}', '\u{0378}', '\u{2FE0}'].map(drawn));
  const nothing = drawn(' ');
  return characters.filter((one) => boxes.has(drawn(one)) || drawn(one) === nothing);
}
/* c8 ignore stop */

/** Every letter of every message of the language has a glyph. */
async function glyphs(report, page, lang) {
  await page.goto(url(lang, 'start'));
  const all = new Set([...messages(lang).values()].join(''));
  const letters = [...all].filter((one) => /[\p{L}\p{N}]/u.test(one));
  const tofu = await page.evaluate(missing, letters);
  report.check('every letter has a glyph', letters.length > 20 && tofu.length === 0, `lang=${lang}`, `${tofu.length} of ${letters.length}: ${tofu.slice(0, 20).join(' ')}`);
  const planted = await page.evaluate(missing, ['\u{10FFFC}', 'a']);
  report.check('a letter without a glyph would be seen', planted.length === 1, `lang=${lang}`, planted.join(' '));
}
