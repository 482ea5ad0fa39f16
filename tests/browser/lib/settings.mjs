// Where everything is. The caller gives the addresses; the rest has defaults that fit the local chain.

import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const ROOT = path.resolve(HERE, '../..');

const address = (name, fallback) => (process.env[name] || fallback).replace(/\/$/, '');

export const settings = {
  base: address('BASE_URL', 'http://localhost:4100'),
  duo: address('DUO_URL', 'http://127.0.0.1:4101'),
  gemeente: address('GEMEENTE_URL', 'http://127.0.0.1:4102'),
  login: address('LOGIN_URL', 'http://127.0.0.1:4103'),
  shots: path.resolve(process.env.SHOTS || path.join(ROOT, 'target/screenshots')),
  quick: process.env.QUICK === '1',
  thorough: process.env.THOROUGH === '1',
  only: (process.env.ONLY || '').split(',').filter(Boolean),
  people: (process.env.PEOPLE || '').split(',').filter(Boolean),
  chromium: process.env.CHROMIUM || '/usr/bin/chromium',
  peopleFolder: process.env.SANDBOX_PEOPLE || path.join(ROOT, 'server/sandbox/people'),
  workers: Number(process.env.WORKERS || 2),
};

mkdirSync(settings.shots, { recursive: true });
if (!existsSync(settings.chromium)) throw new Error(`CHROMIUM: there is no browser at ${settings.chromium}`);

/** The languages of the widest walk; `ALL_LANGS` are walked by one person. */
export const LANGS = ['nl', 'en', 'ar', 'ti'];
export const ALL_LANGS = ['nl', 'nl-simple', 'en', 'ar', 'ti', 'tr', 'fa', 'prs', 'ps', 'ku', 'ckb', 'so', 'uk', 'ru', 'es', 'fr', 'zh-Hans'];
const RIGHT_TO_LEFT = ['ar', 'fa', 'prs', 'ps', 'ckb'];
export const DIRECTION = Object.fromEntries(ALL_LANGS.map((lang) => [lang, RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr']));
/** Folder in locales, where it is not the tag. */
export const FOLDER = { prs: 'fa-AF' };

/** The pages, in the order they are walked. `list` pages come before the page of one of their items. */
export const PAGES = [
  { id: 'welcome', path: '', open: true },
  { id: 'start', path: 'start' },
  { id: 'dossier', path: 'dossier' },
  { id: 'plan', path: 'plan' },
  { id: 'appointments', path: 'appointments' },
  { id: 'appointment', from: 'appointments' },
  { id: 'progress', path: 'progress' },
  { id: 'obligations', path: 'obligations' },
  { id: 'messages', path: 'messages' },
  { id: 'message', from: 'messages' },
  { id: 'my-data', path: 'my-data' },
  { id: 'more', path: 'more' },
  { id: 'language', path: 'language', open: true },
  { id: 'privacy', path: 'privacy', open: true },
  { id: 'accessibility', path: 'accessibility', open: true },
  { id: 'help', path: 'help', open: true },
  { id: 'signed-out', path: 'signed-out', open: true },
  { id: 'not-found', path: 'no-such-page', status: 404, open: true },
];

/** Pages that are walked once in every language: the same for everybody, or tried as a story elsewhere. */
export const MORE_PAGES = [
  { id: 'words', path: 'words', open: true },
  { id: 'letters', path: 'letters', open: true },
  { id: 'letter', path: 'letters/pip', open: true },
  { id: 'letters-duo', path: 'letters/duo', open: true },
  { id: 'show', path: 'show/clock' },
  { id: 'together', path: 'together' },
  { id: 'join', path: 'join', open: true },
  { id: 'helpers', path: 'helpers' },
  { id: 'agreements', path: 'agreements' },
  { id: 'consent', path: 'consent' },
  { id: 'who-saw', path: 'who-saw' },
];

/** Pages that only a signed-in person gets, without those of one item. */
export const PERSONAL = PAGES.filter((page) => !page.open && !page.from);

export const url = (lang, where = '') => `${settings.base}/${lang}${where ? `/${where}` : ''}`;
