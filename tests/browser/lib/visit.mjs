// Goes to a page and gives everything known about it.

import { DIRECTION, PAGES, settings, url } from './settings.mjs';
import { axe, picture } from './browser.mjs';
import { ids } from './locales.mjs';
import { ownNames } from './people.mjs';
import { ALLOWED_LATIN, judge, survey } from './survey.mjs';

/** The address of an item, from its list page as it is open now. `null`: this person has none. */
export async function firstItem(page, lang, list) {
  const links = await page.locator(`main a[href^="/${lang}/${list}/"]`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return links.find((href) => !href.includes('calendar.ics') && !href.includes('/section/')) ?? null;
}

/** Checks made on every page besides those of `judge`: status, console, CSP, nobody outside. */
export const EXTRA = 4;

/** Opens one page and makes every check; returns the HTML as sent. `where` says which cell of the matrix this is. */
export async function visit(report, session, { lang, target, address, person, where, withAxe, signedIn }) {
  const { page, scripts, troubles } = session;
  troubles.take();
  const answer = await page.goto(address, { waitUntil: 'load' });
  let wrong = 0;
  const check = (name, ok, detail) => { wrong += ok ? 0 : 1; report.check(name, ok, where, detail); };
  const status = answer?.status() ?? 0;
  check('status', status === (target.status ?? 200), `${status} at ${address}`);
  const seen = await page.evaluate(survey, { ids: ids(), allowedLatin: ALLOWED_LATIN, names: [...ownNames(person), ...['Gemeente', 'Voorbeeld', 'Elders']] });
  for (const [name, ok, detail] of judge(seen, { lang, dir: DIRECTION[lang], scripts, signedIn })) check(name, ok, detail);
  if (withAxe) {
    const { violations, passes } = await axe(page);
    check('axe finds nothing', violations.length === 0, violations.join(' ; ').slice(0, 600));
    check('axe ran (more than 10 rules passed)', passes > 10, `${passes}`);
  }
  const { console: errors, csp, outside } = troubles.take();
  check('no console error', errors.length === 0, errors.join(' ; '));
  check('no CSP report', csp.length === 0, csp.join(' ; '));
  check('nothing fetched from elsewhere', outside.length === 0, outside.join(' '));
  if (wrong) report.out(`  picture: ${await picture(page, where)}`);
  return { html: answer ? await answer.text().catch(() => '') : '', seen, status };
}

/** Addresses of all pages in a language, items included; needs a signed-in page. `onMissing` gets the pages this person lacks. */
export async function* addresses(session, lang, onMissing = () => {}, pages = PAGES) {
  for (const target of pages) {
    if (!target.from) {
      yield { target, address: url(lang, target.path) };
      continue;
    }
    const href = session.items?.[target.id]?.replace(/^\/[\w-]+\//, `/${lang}/`);
    if (href) yield { target, address: settings.base + href };
    else onMissing(target);
  }
}
