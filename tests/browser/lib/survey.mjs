// Runs inside the page and measures it once; the checks below judge the result. Also works with the page's own scripts off.

/* global document, getComputedStyle, innerWidth */
/* c8 ignore start: executed by the browser */
export function survey({ ids, allowedLatin, names }) {
  const clean = (text) => text.replace(/\s+/g, ' ').trim();
  const root = document.documentElement;
  const lang = root.lang;
  const shownTo = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };
  const label = (element) => `${element.tagName.toLowerCase()}.${String(element.className?.baseVal ?? element.className).split(' ').join('.')} "${clean(element.textContent).slice(0, 40)}"`;

  // Text, closed explanations included: what is hidden behind a tap is read too.
  const skipped = 'script, style, noscript, template, [hidden]';
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = clean(walker.currentNode.data);
    if (text && parent && !parent.closest(skipped)) texts.push({ text, parent });
  }
  const spoken = [...document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')].flatMap((element) => ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name)).filter(Boolean));
  const all = [...texts.map(({ text }) => text), ...spoken, document.title];
  const withWords = (pattern) => all.filter((text) => pattern.test(text)).map((text) => text.slice(0, 100));

  const known = new Set(ids);
  const keys = all.flatMap((text) => (known.has(text) && text.includes('-') ? [text] : (text.match(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+){2,}/g) ?? []).filter((word) => known.has(word))));

  // Dutch or English left in a page of another script, outside an element that says so.
  const strayed = [];
  if (['ar', 'ti', 'fa', 'prs', 'ps', 'ckb', 'uk', 'ru', 'zh-Hans'].includes(lang)) {
    for (const { text, parent } of texts) {
      if (parent.closest('[lang]') !== root || parent.closest('bdi, code, kbd, [translate=no]')) continue;
      const rest = names.reduce((left, name) => left.replaceAll(name, ''), text).replace(/\S+@\S+|https?:\S+|www\.\S+/g, '');
      const words = (rest.match(/\p{Script=Latin}{4,}/gu) ?? []).filter((word) => !allowedLatin.includes(word));
      if (words.length) strayed.push(`${words.join(' ')} in "${text.slice(0, 60)}"`);
    }
  }

  // A word inside a sentence is as large as its line (WCAG 2.5.8, inline)
  const targets = 'button:not(.app-word), summary, nav a, header a, .nl-button, .app-action, .app-list__link, .app-languages__link, .app-filter__chip, .app-footer__links a, select, input:not([type=hidden], [type=checkbox], [type=radio]), textarea, .app-choice';
  const small = [...document.querySelectorAll(targets)]
    .filter((element) => shownTo(element) && !element.closest('.nl-skip-link') && element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
    .filter((element) => { const { height, width } = element.getBoundingClientRect(); return height < 43.5 || width < 24; })
    .map((element) => { const { height, width } = element.getBoundingClientRect(); return `${label(element)} ${Math.round(width)}×${Math.round(height)}`; });

  const scrolls = (element) => { for (let up = element; up && up !== document.body; up = up.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true; return false; };
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(element) && !element.closest('.app-vh, .nl-skip-link');
  }).map(label);

  const header = document.querySelector('.app-header');
  const heading = document.querySelector('h1');
  const phones = [...document.querySelectorAll('a[href^="tel:"]')].filter(shownTo);
  const counts = {};
  for (const { id } of document.querySelectorAll('[id]')) counts[id] = (counts[id] ?? 0) + 1;
  return {
    lang,
    dir: root.dir,
    title: document.title,
    h1: document.querySelectorAll('h1').length,
    h1Text: heading ? clean(heading.textContent) : '',
    mainText: clean(document.querySelector('main')?.textContent ?? '').length,
    css: Boolean(header) && getComputedStyle(header).backgroundColor !== 'rgba(0, 0, 0, 0)' && getComputedStyle(document.body).display === 'flex' && Boolean(heading) && !/Times/.test(getComputedStyle(heading).fontFamily),
    overflow: document.scrollingElement.scrollWidth - innerWidth,
    wide: wide.slice(0, 3),
    small: small.slice(0, 6),
    keys: [...new Set(keys)],
    unlocalised: withWords(/No localization|Unknown localization|\{\s*\$|[‹›]/i),
    debris: withWords(/\b(null|undefined|None|NaN)\b|\b(Some|Ok|Err)\(|\[object /),
    strayed: strayed.slice(0, 6),
    digits: withWords(/[٠-٩۰-۹]/),
    turned: phones.filter((phone) => getComputedStyle(phone.querySelector('bdi, span') ?? phone).direction !== 'ltr').map(label),
    phones: phones.length,
    signOut: [...document.querySelectorAll('form[action$="/sign-out"] button')].some(shownTo),
    inline: document.querySelectorAll('[style]').length,
    handlers: [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on') && !name.includes(':'))).map(label).slice(0, 3),
    twice: Object.keys(counts).filter((id) => counts[id] > 1),
    islands: document.querySelectorAll('leptos-island').length,
    current: document.querySelectorAll('.app-bottom [aria-current=page]').length,
  };
}
/* c8 ignore stop */

/** Names that are the same in every script. */
export const ALLOWED_LATIN = ['DigiD', 'eIDAS', 'Inburgerpad', 'Wi2013', 'Wi2021', 'PDF', 'JavaScript', 'Cookie', 'cookie', 'Cookies', 'cookies', 'browser'];

/** The checks that hold for every page: name, verdict, what was seen. Their number is fixed, so that a missing one shows. */
export function judge(seen, { lang, dir, scripts, signedIn }) {
  const none = (list) => [list.length === 0, list.join(' ; ').slice(0, 400)];
  return [
    ['lang and dir', seen.lang === lang && seen.dir === dir, `lang=${seen.lang} dir=${seen.dir}`],
    ['a title', seen.title.length > 5, seen.title],
    ['exactly one h1, with text', seen.h1 === 1 && seen.h1Text.length > 1, `${seen.h1}: ${seen.h1Text}`],
    ['text in main', seen.mainText > 30, `${seen.mainText} characters`],
    ['stylesheet loaded', seen.css, ''],
    ['no horizontal scroll', seen.overflow <= 0, `${seen.overflow} px: ${seen.wide.join(' ; ')}`],
    ['nothing sticks out', ...none(seen.wide)],
    ['targets of 44 px', ...none(seen.small)],
    ['no untranslated key', ...none([...seen.keys, ...seen.unlocalised])],
    ['no null, undefined, None, NaN, Some(', ...none(seen.debris)],
    ['no Latin words outside their language', ...none(seen.strayed)],
    ['Latin digits', ...none(seen.digits)],
    ['phone numbers left to right', ...none(seen.turned)],
    ['somebody to call', seen.phones > 0, ''],
    ['sign-out visible when signed in', !signedIn || seen.signOut, ''],
    ['no inline style or handler in the HTML', scripts || (seen.inline === 0 && seen.handlers.length === 0), `${seen.inline} styles, ${seen.handlers.join(' ; ')}`],
    ['every id once', ...none(seen.twice)],
    ['one current item in the bar', seen.current === (signedIn ? 1 : 0) || !signedIn, `${seen.current}`],
  ];
}

/** How many checks `judge` makes. */
export const JUDGED = 18;
