// The messages as written, for checks that look for keys and for known sentences. Only plain `id = text` lines are read.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { FOLDER, ROOT } from './settings.mjs';

const cache = new Map();

/** Messages of a language by id; a message over several lines keeps its first line only. */
export function messages(lang) {
  if (cache.has(lang)) return cache.get(lang);
  const folder = path.join(ROOT, 'locales', FOLDER[lang] ?? lang);
  const all = new Map();
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ftl')) : [];
  for (const file of files) {
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const match = /^([A-Za-z][\w-]*)\s*=\s*(.*)$/.exec(line);
      if (match) all.set(match[1], match[2].replace(/[‹›]/g, '').trim());
    }
  }
  cache.set(lang, all);
  return all;
}

/** One sentence of the app. */
export function message(lang, id) {
  const text = messages(lang).get(id);
  if (!text) throw new Error(`locales/${lang}: there is no message ${id}`);
  return text;
}

/** All message ids. */
export const ids = () => [...messages('nl').keys()];
