// Who can sign in, and which words belong to one person only.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { settings, url } from './settings.mjs';

let files;

/** Person files of the sandbox by id. */
export function personFiles() {
  if (files) return files;
  files = new Map();
  const names = existsSync(settings.peopleFolder) ? readdirSync(settings.peopleFolder).filter((name) => name.endsWith('.json')) : [];
  for (const name of names) {
    const text = readFileSync(path.join(settings.peopleFolder, name), 'utf8');
    const person = JSON.parse(text);
    files.set(person.id, { ...person, text });
  }
  return files;
}

/** Ids as the provider offers them: its page after the sign-in button. */
export async function offeredPeople(page) {
  await toProvider(page, 'nl');
  return page.locator('button[name=person]').evaluateAll((buttons) => buttons.map((button) => button.value));
}

/** From the welcome page to the provider's list of people. */
export async function toProvider(page, lang, target) {
  await page.goto(url(lang) + (target ? `?page=${target}` : ''));
  await page.locator('form[action$="/sign-in"] button[type=submit]').first().click();
  await page.waitForURL((at) => at.href.startsWith(settings.login), { timeout: 10_000 });
  await page.locator('button[name=person]').first().waitFor();
}

/** The whole sign-in; ends on start, or on the page that was asked for, or throws with where it ended. */
export async function signIn(page, lang, person, target) {
  await toProvider(page, lang, target);
  await page.locator(`button[name=person][value="${person}"]`).click();
  const signedIn = page.locator(`form[action$="/sign-out"]`).first();
  try {
    // A visit that comes from another site first gets a page without personal data; it goes on by itself.
    await signedIn.waitFor({ timeout: 15_000 });
  } catch {
    throw new Error(`signing in as ${person} ended at ${page.url()}: ${(await page.locator('body').innerText()).slice(0, 300)}`);
  }
}

const wanted = [
  { what: 'selam', test: (person) => /^selam/.test(person.id) },
  { what: 'Z-route', test: (person) => /"leerroute"[^,}]*"Z/i.test(person.text) },
  { what: 'onderwijsroute', test: (person) => /"leerroute"[^,}]*"O/i.test(person.text) || /onderwijsroute/i.test(person.situation.nl) },
  { what: 'gezinsmigrant with a fine', test: (person) => /boete/i.test(person.situation.nl + person.situation.en) || Object.keys(person.duo ?? {}).some((key) => /boete/i.test(key)) },
  { what: 'sources that differ, or moved', test: (person) => /moved|verhuisd|contradict|spreken|differ|tegen/i.test(person.situation.nl + person.situation.en) },
  { what: 'just arrived', test: (person) => /just arrived|net aangekomen|nog geen pip|without a pip/i.test(person.situation.nl + person.situation.en) },
];

/** Six people in six situations, from what is offered. Named people come first. */
export function choosePeople(offered) {
  if (settings.people.length) return settings.people;
  const known = personFiles();
  const chosen = [];
  for (const { test } of wanted) {
    const id = offered.find((id) => !chosen.includes(id) && known.has(id) && test(known.get(id)));
    if (id) chosen.push(id);
  }
  for (const id of offered) if (chosen.length < 6 && !chosen.includes(id)) chosen.push(id);
  return settings.quick ? chosen.slice(0, 2) : chosen;
}

/** Words of a name that stand in nobody else's file: a foreign one on a page is a leak. */
export function markers(id) {
  const person = personFiles().get(id);
  if (!person) return [];
  const { given_name: given, family_name: family, bsn, email } = person.login;
  const names = [given, family].filter((name) => name && name.length >= 4);
  const elsewhere = [...personFiles().values()].filter((other) => other.id !== id);
  return [...names, email, bsn].filter((word) => word && !elsewhere.some((other) => other.text.includes(word)));
}

/** Every word of the person's own name. */
export function ownNames(id) {
  const login = personFiles().get(id)?.login ?? {};
  return [login.given_name, login.family_name].filter(Boolean);
}
