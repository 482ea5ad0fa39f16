// Coaches of the sandbox: they sign in at the gemeente's own provider.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT, settings, url } from './settings.mjs';

const folder = process.env.SANDBOX_COACHES || path.join(ROOT, 'server/sandbox/coaches');

/** Coach files by id. */
export function coaches() {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
  return names.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}

export const hasCoaches = () => coaches().length > 0;

/** Signs a coach in; ends on the coach's list, or on the page that was asked for. */
export async function coachSignIn(page, lang, who = coaches()[0]?.id) {
  await page.goto(url(lang, 'coach'));
  await page.locator('form[action$="/coach/sign-in"] button[type=submit]').first().click();
  await page.waitForURL((at) => at.href.startsWith(settings.login), { timeout: 10_000 });
  await page.locator(`button[value="${who}"]`).click();
  await page.locator('form[action$="/sign-out"]').first().waitFor({ timeout: 15_000 });
}
