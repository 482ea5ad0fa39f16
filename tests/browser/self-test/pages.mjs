// The good page, and every fault the suite must see on it.

export const STYLE = `
body { margin: 0; display: flex; flex-direction: column; font-family: sans-serif; }
h1 { font-family: sans-serif; } .app-header { background: #154273; color: #fff; } .app-header a { color: #fff; }
a, button { display: inline-flex; align-items: center; min-block-size: 44px; min-inline-size: 44px; background: #fff; color: #111; }
.app-header a { background: none; } .small { min-block-size: 20px; } .ltr { direction: ltr; } [hidden] { display: none; }
.wide { inline-size: 500px; } .out { position: absolute; inset-inline-start: -30px; }`;

const WORDS = { nl: ['Mijn inburgering', 'Dit is een pagina met genoeg woorden om te lezen.'], ar: ['اندماجي', 'هذه صفحة فيها كلمات كافية للقراءة هنا.'] };

export const PAGE = (lang) => {
  const [title, text] = WORDS[lang];
  const term = lang === 'ar' ? '<span lang="nl" dir="ltr">inburgering</span>' : 'inburgering';
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="stylesheet" href="/app.css"><link rel="icon" href="data:,"></head><body>
<header class="app-header"><a href="/${lang}/good">${title}</a><form method="post" action="/${lang}/sign-out"><button>x</button></form></header>
<main><h1>${title}</h1><p>${text} ${term}</p><p><a href="tel:+31900"><bdi class="ltr" dir="ltr">0900</bdi></a></p></main>
<nav class="app-bottom" aria-label="${title}"><a href="/${lang}/good" aria-current="page">${title}</a></nav></body></html>`;
};

const add = (extra) => (html) => html.replace('</main>', `${extra}</main>`);
const swap = (from, to) => (html) => html.replace(from, to);

export const faults = [
  { name: 'status', finds: 'status', status: 500, change: (html) => html },
  { name: 'lang', finds: 'lang and dir', change: swap('lang="nl"', 'lang="en"') },
  { name: 'dir', lang: 'ar', finds: 'lang and dir', change: swap('dir="rtl"', 'dir="ltr"') },
  { name: 'title', finds: 'a title', change: swap(/<title>.*<\/title>/, '<title></title>') },
  { name: 'two-h1', finds: 'exactly one h1, with text', change: add('<h1>nog een</h1>') },
  { name: 'empty', finds: 'text in main', change: swap(/<main>.*<\/main>/s, '<main><h1>x</h1></main>') },
  { name: 'no-css', finds: 'stylesheet loaded', change: swap('/app.css', '/gone.css') },
  { name: 'wide', finds: 'no horizontal scroll', change: add('<div class="wide">breed</div>') },
  { name: 'sticks-out', finds: 'nothing sticks out', change: add('<div class="out">uit beeld</div>') },
  { name: 'small', finds: 'targets of 44 px', change: add('<button class="small">klein</button>') },
  { name: 'key', finds: 'no untranslated key', change: add('<p>notice-sign-in-cancelled</p>') },
  { name: 'key-in-details', finds: 'no untranslated key', change: add('<details><summary>meer</summary><p>session-final-warning</p></details>') },
  { name: 'key-in-label', finds: 'no untranslated key', change: add('<p aria-label="section-not-known">x</p>') },
  { name: 'placeable', finds: 'no untranslated key', change: add('<p>Dag {$name}</p>') },
  { name: 'no-localization', finds: 'no untranslated key', change: add('<p>No localization for id: x</p>') },
  { name: 'null', finds: 'no null, undefined, None, NaN, Some(', change: add('<p>Datum: null</p>') },
  { name: 'debug', finds: 'no null, undefined, None, NaN, Some(', change: add('<p>Some("B1")</p>') },
  { name: 'latin', lang: 'ar', finds: 'no Latin words outside their language', change: add('<p>afspraak</p>') },
  { name: 'home-digits', lang: 'ar', finds: 'Latin digits', change: add('<p>٢٠٢٦</p>') },
  { name: 'turned-phone', lang: 'ar', finds: 'phone numbers left to right', change: swap('<bdi class="ltr" dir="ltr">0900</bdi>', '0900') },
  { name: 'no-phone', finds: 'somebody to call', change: swap('href="tel:+31900"', 'href="#x"') },
  { name: 'no-sign-out', finds: 'sign-out visible when signed in', change: swap('/sign-out"', '/elsewhere"') },
  { name: 'hidden-sign-out', finds: 'sign-out visible when signed in', change: swap('<form', '<form hidden') },
  { name: 'inline-style', scripts: 'off', finds: 'no inline style or handler in the HTML', change: add('<p style="color:red">x</p>') },
  { name: 'handler', scripts: 'off', finds: 'no inline style or handler in the HTML', change: add('<p onclick="x()">x</p>') },
  { name: 'twice', finds: 'every id once', change: add('<i id="a">a</i><i id="a">b</i>') },
  { name: 'no-current', finds: 'one current item in the bar', change: swap('aria-current="page"', '') },
  { name: 'axe', withAxe: true, finds: 'axe finds nothing', change: add('<img src="/app.css">') },
  { name: 'csp', finds: 'no CSP report', change: add('<script>document.title</script>') },
  { name: 'csp-off', scripts: 'off', finds: 'no CSP report', change: add('<p style="color:red">x</p>') },
  { name: 'console', finds: 'no console error', change: add('<img alt="" src="http://127.0.0.1:1/x.png">'), policy: "style-src 'self'" },
  { name: 'elsewhere', finds: 'nothing fetched from elsewhere', change: add('<img alt="" src="http://localhost:1/x.png">'), policy: "style-src 'self'" },
];
