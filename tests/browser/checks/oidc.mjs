// Signing in at a provider that we did not write, through Chromium, under the real policy.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { open } from '../lib/browser.mjs';
import { personFiles } from '../lib/people.mjs';
import { SUBSTANTIAL, startProvider } from '../lib/provider.mjs';
import { baseConfig, freePort, serverBinary, setting, startServer } from '../lib/server.mjs';
import { settings } from '../lib/settings.mjs';

const CASES = [
  { name: 'ES256', lands: true },
  { name: 'RS256 (the NLGov profile asks for it)', alg: 'RS256', lands: true },
  { name: 'PS256', alg: 'PS256', lands: true },
  { name: 'scripts off', scripts: false, lands: true },
  { name: 'a higher level than asked', acr: 'http://eidas.europa.eu/LoA/high', lands: true },
  { name: 'a lower level than asked', acr: 'http://eidas.europa.eu/LoA/low', notice: 'sign-in-failed' },
  { name: 'no level', acr: '', notice: 'sign-in-failed' },
  { name: 'an unknown level', acr: 'urn:example:level', notice: 'sign-in-failed' },
  { name: 'a BSN that cannot be', claims: { bsn: '123456789' }, notice: 'sign-in-failed' },
  { name: 'cancelled', cancel: true, notice: 'sign-in-cancelled' },
];

export async function oidc(report, browser, [person]) {
  report.begin('oidc', CASES.length * 2 + 4 + 5);
  const config = baseConfig();
  const there = Boolean(config) && existsSync(config) && existsSync(serverBinary());
  if (!report.check('a server and its settings to start it with (SERVER_BIN, SERVER_CONFIG)', there, '', `${serverBinary()} ${config}`)) return report.end();
  const toml = readFileSync(config, 'utf8');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const { login } = personFiles().get(person);
  const people = new Map([[person, Object.fromEntries(Object.entries(login).filter(([, value]) => value !== null && !String(value).startsWith('@')))]]);
  const provider = await startProvider({
    people, redirectUri: `${origin}/sign-in/callback`, afterSignOut: `${origin}/signed-out`,
    keyFile: path.resolve(path.dirname(path.resolve(config)), setting(toml, 'key_file')), keyId: setting(toml, 'key_id'),
  });
  const server = await startServer(config, { origin, listen: `127.0.0.1:${port}`, issuer: provider.issuer });
  try {
    for (const one of CASES) await attempt(report, browser, { provider, server, origin, person, ...one });
    asked(report, provider.said);
    await leave(report, browser, { provider, origin, person });
  } finally {
    server.stop();
    await provider.close();
  }
  report.end();
}

/** The whole way through the browser; gives the open page. */
async function through(page, { provider, origin, person, cancel }) {
  await page.goto(`${origin}/nl`);
  await page.locator('form[action$="/sign-in"] button[type=submit]').first().click();
  await page.waitForURL((to) => to.href.startsWith(provider.issuer));
  await page.locator(cancel ? 'button[name=cancel]' : `button[name=person][value="${person}"]`).click();
  await page.waitForURL((to) => to.origin === origin && to.pathname.startsWith('/nl'), { timeout: 10_000 });
  await page.waitForLoadState('load');
}

async function attempt(report, browser, { name, lands, notice, alg = 'ES256', acr = SUBSTANTIAL, claims = {}, scripts = true, ...way }) {
  Object.assign(way.provider.said, { alg, acr, claims });
  const { page, troubles, close } = await open(browser, { scripts });
  const policy = [];
  troubles.take();
  try {
    await through(page, way);
    const at = new URL(page.url());
    if (lands) {
      const inside = await page.locator('.app-bottom').waitFor({ timeout: 8000 }).then(() => true, () => false);
      report.check('lands on start, signed in', inside && new URL(page.url()).pathname === '/nl/start', name, `${page.url()} ${way.server.log().split('\n').filter((line) => /sign-in/.test(line)).at(-1) ?? ''}`);
    } else {
      await page.goto(`${way.origin}/nl/start`);
      const outside = (await page.locator('.app-bottom').count()) === 0;
      report.check('refused, with one calm sentence', at.pathname === '/nl' && at.searchParams.get('notice') === notice && outside, name, at.href);
    }
  } catch (error) {
    report.check(lands ? 'lands on start, signed in' : 'refused, with one calm sentence', false, name, `${page.url()}: ${error.message.split('\n')[0]}`);
  }
  const { csp } = troubles.take();
  report.check('the policy stops nothing on the way', csp.length === 0, name, [...policy, ...csp].join(' ; '));
  await close();
}

/** What the provider was asked, and how the server proved who it is. */
function asked(report, { asked: requests, tokenCalls }) {
  const every = (test) => requests.length >= CASES.length && requests.every(test);
  report.check('PKCE with S256, every time another', every((one) => one.code_challenge_method === 'S256') && new Set(requests.map((one) => one.code_challenge)).size === requests.length);
  report.check('state and nonce of 128 bits or more, every time another', every((one) => one.state?.length >= 22 && one.nonce?.length >= 22) && new Set(requests.flatMap((one) => [one.state, one.nonce])).size === 2 * requests.length);
  report.check('asks for the level', every((one) => one.acr_values === SUBSTANTIAL));
  report.check('no secret in a header of the token call', tokenCalls.length > 0 && tokenCalls.every((headers) => !headers.authorization && !headers.cookie));
}

/** Signing out also goes to the provider; the session here is over whatever the person does there. */
async function leave(report, browser, { provider, origin, person }) {
  Object.assign(provider.said, { alg: 'ES256', acr: SUBSTANTIAL, claims: {} });
  const { page, context, close } = await open(browser);
  await through(page, { provider, origin, person });
  await page.locator('.app-bottom').waitFor();
  const old = await context.cookies(origin);
  await page.locator('form[action$="/sign-out"] button').first().click();
  await page.waitForURL((to) => to.href.startsWith(provider.issuer) || to.pathname.endsWith('/signed-out'), { timeout: 8000 }).catch(() => {});
  report.check('signing out goes on to the provider', page.url().startsWith(provider.issuer) || page.url().endsWith('/signed-out'), '', page.url());
  await context.addCookies(old);
  await page.goto(`${origin}/nl/start`);
  report.check('the session here is over', (await page.locator('.app-bottom').count()) === 0, '', page.url());
  const state = await page.goto(`${origin}/sign-in/callback?code=x&state=y&iss=${encodeURIComponent(provider.issuer)}`);
  report.check('a callback without a sign-in is refused calmly', state.status() < 400 && new URL(page.url()).searchParams.get('notice') === 'sign-in-failed', '', page.url());
  report.check('nothing of the provider on the page', !(await page.content()).includes(provider.issuer.slice(7)) || settings.login === provider.issuer, '', '');
  await close();
}
