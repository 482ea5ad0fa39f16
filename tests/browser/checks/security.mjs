// What the browser must enforce: policy, headers, cookies, and visits that come from another site.

import http from 'node:http';
import { open } from '../lib/browser.mjs';
import { markers, personFiles, signIn } from '../lib/people.mjs';
import { PAGES, settings, url } from '../lib/settings.mjs';
import { items } from './matrix.mjs';

const open_ = PAGES.filter((page) => !page.from);
const REQUIRED = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/i,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /\(\)/,
};

export async function security(report, browser, [person]) {
  report.begin('security', open_.length * 4 + 1 + 4 + 4 + 2);
  const session = await open(browser);
  const addresses = [];
  session.page.on('request', (request) => addresses.push(request.url()));
  await signIn(session.page, 'nl', person);
  session.items = await items(session.page);
  const nonces = await headers(report, session.page);
  report.check('a new nonce per response', nonces.length > 3 && new Set(nonces).size === nonces.length, '', `${new Set(nonces).size} of ${nonces.length}`);
  await cookies(report, session.context);
  await crossSite(report, session, person);
  await framed(report, session);
  const { bsn } = personFiles().get(person)?.login ?? {};
  report.check('no BSN in any address', Boolean(bsn) && !addresses.some((address) => address.includes(bsn)), '', `${addresses.length} addresses`);
  await session.close();
  report.end();
}

/** Headers of every page as the browser got them; returns the nonces. */
async function headers(report, page) {
  const nonces = [];
  for (const target of open_) {
    const at = `page=${target.id}`;
    const answer = await page.goto(url('nl', target.path));
    const all = await answer.allHeaders();
    const csp = all['content-security-policy'] ?? '';
    const nonce = /'nonce-([^']+)'/.exec(csp)?.[1];
    if (nonce) nonces.push(nonce);
    const strict = /default-src 'none'/.test(csp) && !/unsafe-inline|'unsafe-eval'|\*/.test(csp) && /frame-ancestors 'none'/.test(csp) && /base-uri 'none'/.test(csp) && /form-action [^;]*'self'/.test(csp);
    report.check('a strict policy with a nonce in the header', Boolean(nonce) && nonce.length >= 16 && strict, at, csp);
    const missing = Object.entries(REQUIRED).filter(([name, value]) => !value.test(all[name] ?? ''));
    report.check('the other headers', missing.length === 0, at, missing.map(([name]) => `${name}: ${all[name]}`).join(' ; '));
    report.check('no copy is kept of a page behind sign-in', target.open || (/no-store/.test(all['cache-control'] ?? '') && /cookie/i.test(all.vary ?? '')), at, `${all['cache-control']} vary: ${all.vary}`);
    const html = await answer.text().catch(() => '');
    report.check('no inline event or script without nonce', !/<[^>]+\son[a-z]+\s*=/i.test(html) && !/<script(?![^>]*(nonce=|src=))[^>]*>/i.test(html) && !/\sstyle="/.test(html), at);
  }
  return nonces;
}

async function cookies(report, context) {
  const all = await context.cookies(settings.base);
  const session = all.filter(({ httpOnly }) => httpOnly);
  report.check('a session cookie that scripts cannot read', session.length > 0, '', all.map(({ name }) => name).join(' '));
  report.check('cookies: __Host-, Secure, Lax', session.every(({ name, secure, sameSite, path }) => name.startsWith('__Host-') && secure && sameSite === 'Lax' && path === '/'), '', JSON.stringify(session.map(({ value, ...rest }) => rest)));
  report.check('no lifetime on disk', session.every(({ expires }) => expires === -1));
  report.check('no cookie of the sign-in is left', !session.some(({ name }) => /tx/.test(name)), '', session.map(({ name }) => name).join(' '));
}

/** A page of another site links to us, posts to us, fetches from us. */
async function crossSite(report, { page, context }, person) {
  const lure = `<!doctype html><html lang="nl"><title>elders</title><a href="${url('nl', 'start')}">ga</a>
    <form method="post" action="${url('nl', 'sign-out')}"><button>uit</button></form>`;
  const elsewhere = http.createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(lure)).listen(0, '127.0.0.1');
  await new Promise((resolve) => elsewhere.once('listening', resolve));
  const at = `http://127.0.0.1:${elsewhere.address().port}`;
  const secret = markers(person);
  const bodies = [];
  const listen = async (answer) => { if (answer.request().resourceType() === 'document' && answer.url().startsWith(settings.base)) bodies.push(await answer.text().catch(() => '')); };
  page.on('response', listen);
  await page.goto(at);
  await page.locator('a').click();
  await page.locator('form[action$="/sign-out"]').first().waitFor({ timeout: 8000 }).catch(() => {});
  await page.waitForTimeout(200);
  page.off('response', listen);
  report.check('a link from another site: the first answer holds nothing personal', bodies.length > 0 && secret.length > 0 && !secret.some((word) => bodies[0].includes(word)) && !bodies[0].includes('app-bottom'), at, `${bodies.length} answers`);
  report.check('a link from another site: the page goes on by itself', (await page.locator('.app-bottom').count()) === 1, at, page.url());
  await page.goto(at);
  await page.locator('form button').click();
  await page.waitForLoadState('load');
  await page.goto(url('nl', 'start'));
  report.check('a post from another site changes nothing', (await page.locator('.app-bottom').count()) === 1, at, page.url());
  const copy = await context.newPage();
  await copy.goto(at);
  const fetched = await copy.evaluate(async (address) => { try { const answer = await fetch(address, { credentials: 'include', mode: 'cors' }); return `${answer.status} ${(await answer.text()).slice(0, 80)}`; } catch { return 'refused'; } }, url('nl', 'start'));
  report.check('another site cannot read a page', fetched === 'refused', at, fetched);
  await copy.close();
  await new Promise((resolve) => elsewhere.close(resolve));
}

/** Nobody may put a page of ours in a frame. */
async function framed(report, { context }) {
  const page = await context.newPage();
  const host = http.createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>kader</title><iframe src="${url('nl', 'help')}"></iframe>`)).listen(0, '127.0.0.1');
  await new Promise((resolve) => host.once('listening', resolve));
  await page.goto(`http://127.0.0.1:${host.address().port}`);
  await page.waitForTimeout(500);
  const frame = page.frames()[1];
  const headings = frame ? await frame.locator('.app-header').count().catch(() => 0) : 0;
  report.check('no page of ours in a frame', headings === 0, '', `${frame?.url()}`);
  await page.close();
  await new Promise((resolve) => host.close(resolve));
}
