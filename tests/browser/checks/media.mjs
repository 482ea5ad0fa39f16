// Paper, forced colours, a narrow screen with large text.

import { open } from '../lib/browser.mjs';
import { signIn } from '../lib/people.mjs';
import { PAGES, PERSONAL, settings, url } from '../lib/settings.mjs';

const pages = () => PERSONAL.filter((page) => !settings.quick || ['start', 'progress', 'obligations'].includes(page.id));
const LARGE = PAGES.filter((page) => ['start', 'progress', 'obligations', 'dossier', 'plan', 'appointments', 'help', 'welcome'].includes(page.id));
const languages = () => (settings.quick ? ['nl', 'ar'] : ['nl', 'ar', 'ti']);

export async function media(report, browser, [person]) {
  report.begin('media', pages().length * (3 + 4) + languages().length * LARGE.length * 3 + 1);
  await paperAndColours(report, browser, person);
  await large(report, browser, person);
  report.end();
}

async function paperAndColours(report, browser, person) {
  const { page, troubles, close } = await open(browser);
  await signIn(page, 'ar', person);
  for (const target of pages()) {
    const at = `page=${target.id} lang=ar`;
    await page.emulateMedia({ forcedColors: 'active' });
    troubles.take();
    await page.goto(url('ar', target.path));
    const seen = troubles.take();
    report.check('forced colours: no console error', seen.console.length + seen.csp.length === 0, at, [...seen.console, ...seen.csp].join(' ; '));
    const bars = await page.evaluate(() => [...document.querySelectorAll('progress')].filter((bar) => bar.getBoundingClientRect().height < 4 || (getComputedStyle(bar).borderTopStyle === 'none' && getComputedStyle(bar).forcedColorAdjust !== 'none')).length);
    report.check('forced colours: progress bars are seen', bars === 0, at, `${bars} vanish`);
    const buttons = await page.evaluate(() => [...document.querySelectorAll('.nl-button, .app-out')].filter((button) => getComputedStyle(button).borderTopWidth === '0px').length);
    report.check('forced colours: buttons have an edge', buttons === 0, at, `${buttons} without`);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    const paper = await page.evaluate(() => {
      const display = (what) => { const element = document.querySelector(what); return element ? getComputedStyle(element).display : 'absent'; };
      const closed = [...document.querySelectorAll('details:not([open])')].filter((one) => { const inner = one.querySelector('.app-panel, div, p'); return inner && inner.getBoundingClientRect().height === 0; }).length;
      return { bar: display('.app-bottom'), out: display('.app-out'), closed, width: document.scrollingElement.scrollWidth - innerWidth };
    });
    report.check('print: no bottom bar', ['none', 'absent'].includes(paper.bar), at, paper.bar);
    report.check('print: no buttons of the screen', ['none', 'absent'].includes(paper.out), at, paper.out);
    report.check('print: the explanations are open', paper.closed === 0, at, `${paper.closed} closed`);
    const after = troubles.take();
    report.check('print: no console error and nothing cut off', after.console.length === 0 && paper.width <= 0, at, `${after.console.join(' ; ')} ${paper.width} px`);
    await page.emulateMedia({ media: null });
  }
  await close();
}

/** 320 px wide with 200 % text (WCAG 1.4.4 and 1.4.10), the whole page readable without scrolling sideways. */
async function large(report, browser, person) {
  const { page, close } = await open(browser, { viewport: { width: 320, height: 740 } });
  await signIn(page, 'nl', person);
  await page.goto(url('nl', 'start'));
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p, main li, main dd')).fontSize));
  const before = await size();
  // The reader's own setting, as a phone has it: media queries in em follow it too.
  const debug = await page.context().newCDPSession(page);
  await debug.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
  const after = await size();
  report.check('text follows the reader’s size', after >= before * 1.9, 'page=start', `${before} → ${after} px`);
  for (const lang of languages()) {
    for (const target of LARGE) {
      const at = `page=${target.id} lang=${lang} 320 px, 200 %`;
      await page.goto(url(lang, target.path));
      const { overflow, wide, cut, stuck } = await page.evaluate(measure);
      report.check('large text: no horizontal scroll', overflow <= 0, at, `${overflow} px: ${wide.join(' ; ')}`);
      report.check('large text: the bars leave half of the screen', stuck <= 370, at, `${stuck} px`);
      report.check('large text: nothing clipped', cut.length === 0, at, cut.join(' ; '));
    }
  }
  await page.screenshot({ path: `${settings.shots}/large-text-ti.png` });
  await close();
}

/* c8 ignore start: executed by the browser */
function measure() {
  const label = (element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
  const visible = [...document.body.querySelectorAll('*')].filter((element) => !element.closest('.app-vh, .nl-skip-link, .app-scroll, svg') && element.getBoundingClientRect().width > 1);
  return {
    stuck: [...document.querySelectorAll('.app-bottom, .app-header, .app-timer')].filter((bar) => ['sticky', 'fixed'].includes(getComputedStyle(bar).position)).reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0),
    overflow: document.scrollingElement.scrollWidth - innerWidth,
    wide: visible.filter((element) => { const box = element.getBoundingClientRect(); return box.right > innerWidth + 1 || box.left < -1; }).slice(0, 3).map(label),
    cut: visible.filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0).slice(0, 3).map(label),
  };
}
/* c8 ignore stop */
