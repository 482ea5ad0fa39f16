// How fast is a revocation? 100 open streams, 2,000 random revocations; prints what was measured.
// Every time counts from the moment the revoking request was sent, so the figure is never better than "after the commit".

import { readdirSync } from 'node:fs';
import { Phone, waitingSeat, wordsOf } from './lib/phone.mjs';
import { settings } from './lib/settings.mjs';

const STREAMS = Number(process.env.STREAMS || 100);
const ROUNDS = Number(process.env.ROUNDS || 2_000);
const AT_ONCE = Number(process.env.AT_ONCE || 2);
const people = readdirSync(settings.peopleFolder).filter((name) => name.endsWith('.json')).map((name) => name.replace(/\.json$/, ''));

/** A person with a table and one guest who listens. */
async function pair(person) {
  const owner = new Phone(person);
  await owner.signIn(person);
  const table = { person, owner };
  await open(table);
  return table;
}

async function open(table) {
  const { owner } = table;
  const begun = await owner.post('/nl/together', { do: 'start', card: 'clock' });
  if (begun.status !== 303) throw new Error(`${table.person}: start ${begun.status}`);
  const words = wordsOf((await owner.get('/nl/together')).text);
  table.guest = new Phone(`guest of ${table.person}`);
  const joined = await table.guest.post('/en/join', { do: 'join', words, name: 'Guest' });
  if (joined.status !== 303) throw new Error(`${table.person}: join ${joined.status}`);
  table.seat = waitingSeat((await owner.get('/nl/together')).text);
  await owner.post('/nl/together', { do: 'confirm', seat: table.seat });
  table.live = await table.guest.listen('/en/table/stream');
  await table.live.until((live) => live.events.some((event) => event.name === 'frame' && event.data.includes('data-card="1"')));
  // The person's page stays open beside it, as it does on a phone
  table.own = await owner.listen('/nl/together/stream?banner=1');
}

const WAYS = {
  stop: (table) => table.owner.post('/nl/together', { do: 'stop' }),
  everyone: (table) => table.owner.post('/nl/helpers', { do: 'revoke-all' }),
  leave: (table) => table.guest.post('/en/table', { do: 'leave' }),
  'sign out': (table) => table.owner.post('/nl/sign-out', {}),
};

async function round(table, results) {
  const names = Object.keys(WAYS);
  const way = names[Math.floor(Math.random() * names.length)];
  const { live, guest, own } = table;
  const sent = performance.now();
  await WAYS[way](table);
  const next = await guest.get('/en/table');
  const refused = !next.text.includes('data-card=');
  await live.until(() => live.closed, 5_000).catch(() => {});
  const frames = live.events.filter((event) => event.name === 'frame');
  const late = frames.length ? Math.max(0, frames.at(-1).at - sent) : 0;
  results.push({ way, refused, lastFrame: late, closed: live.closed ? live.closed - sent : Infinity });
  own.stop();
  // The table itself goes on when only the guest leaves
  if (way === 'leave') await table.owner.post('/nl/together', { do: 'stop' });
  if (way === 'sign out') await table.owner.signIn(table.person);
  await open(table);
}

const percentile = (values, p) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))];

async function main() {
  if (people.length < STREAMS) throw new Error(`${STREAMS} streams need as many people; there are ${people.length}`);
  const tables = [];
  for (const person of people.slice(0, STREAMS)) tables.push(await pair(person));
  console.log(`${tables.length} streams open`);
  const results = [];
  let left = ROUNDS;
  const free = [...tables];
  const worker = async () => {
    while (left-- > 0) {
      const [table] = free.splice(Math.floor(Math.random() * free.length), 1);
      await round(table, results);
      free.push(table);
      if (results.length % 200 === 0) console.log(`${results.length} revocations`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const closed = results.map((result) => result.closed);
  const frames = results.map((result) => result.lastFrame);
  const ms = (value) => `${value.toFixed(0)} ms`;
  console.log(`\n${results.length} revocations (${Object.keys(WAYS).map((way) => `${way}: ${results.filter((r) => r.way === way).length}`).join(', ')}) against ${STREAMS} open streams`);
  console.log(`next request refused: ${results.filter((result) => result.refused).length} of ${results.length}`);
  console.log(`last frame after the revoking request was sent: p50 ${ms(percentile(frames, 0.5))}, p99 ${ms(percentile(frames, 0.99))}, most ${ms(Math.max(...frames))}`);
  console.log(`stream closed after it was sent: p50 ${ms(percentile(closed, 0.5))}, p99 ${ms(percentile(closed, 0.99))}, most ${ms(Math.max(...closed))}`);
  for (const table of tables) { table.live.stop(); table.own.stop(); }
  process.exit(results.every((result) => result.refused && Number.isFinite(result.closed)) ? 0 : 1);
}

await main();
