// The browser: one process, a fresh profile, contexts that report every console error and every CSP violation.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { settings } from './settings.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A phone of 360×740. */
export const PHONE = { width: 360, height: 740 };

export const launch = () => chromium.launch({ executablePath: settings.chromium, headless: true, args: FLAGS });

/** A context with one page that remembers what went wrong. `scripts: false` switches JavaScript off. */
export async function open(browser, { scripts = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, javaScriptEnabled: scripts, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const troubles = await watch(page);
  return { context, page, scripts, troubles, close: () => context.close() };
}

/** Collects console errors, uncaught errors, CSP violations and requests that leave our own origins. */
export async function watch(page) {
  const seen = { console: [], csp: [], outside: [] };
  await page.exposeBinding('__reportViolation', (_, text) => seen.csp.push(text)).catch(() => {});
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => globalThis.__reportViolation?.(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  page.on('console', (entry) => {
    if (entry.type() !== 'error') return;
    const text = entry.text();
    // Chromium reports the status of the page itself as an error: the friendly 404 is meant to be one.
    if (/status of 404/.test(text) && entry.location().url === page.url()) return;
    if (/Content Security Policy/.test(text)) seen.csp.push(text.slice(0, 300));
    else seen.console.push(`${text.slice(0, 300)} (${entry.location().url})`);
  });
  page.on('pageerror', (error) => seen.console.push(`uncaught: ${error.message.slice(0, 300)}`));
  page.on('dialog', (dialog) => {
    seen.console.push(`a dialog: ${dialog.message().slice(0, 80)}`);
    dialog.dismiss().catch(() => {});
  });
  const ours = [settings.base, settings.duo, settings.gemeente, settings.login].map((address) => new URL(address).origin);
  page.on('request', (request) => {
    const at = request.url();
    if (at.startsWith('http') && !ours.includes(new URL(at).origin)) seen.outside.push(at);
  });
  return {
    /** What was seen since the last time. */
    take() {
      const taken = { console: [...seen.console], csp: [...seen.csp], outside: [...seen.outside] };
      for (const list of Object.values(seen)) list.length = 0;
      return taken;
    },
  };
}

/** Runs axe through the debugger, where the page's CSP does not reach. */
/** What axe finds. Colours do not depend on the language: `contrast: false` leaves the slowest rule out. */
export async function axe(page, { contrast = true } = {}) {
  await page.evaluate(axeSource);
  return page.evaluate(async (contrast) => {
    const rules = { 'color-contrast': { enabled: contrast } };
    const result = await globalThis.axe.run(document, { rules, resultTypes: ['violations', 'passes', 'incomplete'] });
    const brief = (rule) => `${rule.id} (${rule.nodes.length}): ${rule.nodes.slice(0, 2).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`).join(' | ')}`;
    return { violations: result.violations.map(brief), passes: result.passes.length, incomplete: result.incomplete.map((rule) => rule.id) };
  }, contrast);
}

let shot = 0;

/** A picture of a failure; at most sixty, so that a broken build does not fill the disk. */
export async function picture(page, name) {
  if (shot >= 60) return '';
  shot += 1;
  const file = path.join(settings.shots, 'failures', `${name.replace(/[^\w-]+/g, '_')}.png`);
  await page.screenshot({ path: file }).catch(() => {});
  return file;
}
