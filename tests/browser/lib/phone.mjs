// A phone without a screen: cookies, forms and live streams over plain HTTP, so that every byte that comes can be kept.

import http from 'node:http';
import { settings } from './settings.mjs';

const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });

export class Phone {
  constructor(name = '') {
    this.name = name;
    this.cookies = new Map();
    /** Every byte that came, as text. */
    this.received = [];
  }

  /** One request; `from` is what the browser says of where it comes from. Follows nothing. */
  request(method, address, { form, from = 'same-origin', accept = 'text/html', stream } = {}) {
    const url = new URL(address, settings.base);
    const body = form && new URLSearchParams(form).toString();
    const headers = { 'sec-fetch-site': from, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': stream ? 'empty' : 'document', accept, host: url.host };
    if (this.cookies.size && url.origin === settings.base) headers.cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (body !== undefined) Object.assign(headers, { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body), origin: url.origin });
    if (stream) delete headers['sec-fetch-mode'];
    return new Promise((resolve, reject) => {
      const asked = http.request(url, { method, headers, ...(stream ? {} : { agent }) }, (answer) => {
        if (url.origin === settings.base) this.keep(answer.headers['set-cookie'] ?? []);
        if (stream) return resolve(answer);
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          this.received.push(JSON.stringify(answer.headers), text);
          resolve({ status: answer.statusCode, headers: answer.headers, text, location: answer.headers.location });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  keep(lines) {
    for (const line of lines) {
      const [pair] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value && !/max-age=0/i.test(line)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }

  get = (path) => this.request('GET', path);
  post = (path, form) => this.request('POST', path, { form });

  /** Signs in at the sandbox's provider; `way` is where the form goes, `who` the id of a person or coach. */
  async signIn(who, { lang = 'nl', way = 'sign-in' } = {}) {
    const begun = await this.post(`/${lang}/${way}`, {});
    if (begun.status !== 303) throw new Error(`${way}: ${begun.status}`);
    const choose = await this.request('GET', begun.location, { from: 'cross-site' });
    const request = /name="request" value="([^"]+)"/.exec(choose.text)?.[1];
    const action = /<form[^>]* action="([^"]+)"/.exec(choose.text)?.[1] ?? '/authorize';
    const chosen = await this.request('POST', new URL(action, begun.location).href, { form: { request, person: who } });
    const back = await this.request('GET', chosen.location, { from: 'cross-site' });
    if (![...this.cookies.keys()].includes('__Host-sessie')) throw new Error(`${who}: no session (${back.status} ${back.location ?? ''})`);
    return back;
  }

  /** Opens a live stream. `events` grows; `closed` is the moment the other side ended it. */
  async listen(path) {
    const answer = await this.request('GET', path, { stream: true, accept: 'text/event-stream' });
    const live = { status: answer.statusCode, events: [], lastByte: 0, closed: 0, raw: '', waiters: [], stop: () => answer.destroy() };
    let rest = '';
    answer.setEncoding('utf8');
    answer.on('data', (text) => {
      live.lastByte = performance.now();
      live.raw += text;
      this.received.push(text);
      rest += text;
      for (let at = rest.indexOf('\n\n'); at >= 0; at = rest.indexOf('\n\n')) {
        const event = parse(rest.slice(0, at));
        rest = rest.slice(at + 2);
        if (event) live.events.push({ ...event, at: performance.now() });
      }
      for (const waiter of live.waiters.splice(0)) waiter();
    });
    const ended = () => { live.closed ||= performance.now(); for (const waiter of live.waiters.splice(0)) waiter(); };
    answer.on('end', ended).on('close', ended).on('error', ended);
    /** Waits until `test(live)` holds; throws after `ms`. */
    live.until = async (test, ms = 5_000) => {
      const end = performance.now() + ms;
      while (!test(live)) {
        const left = end - performance.now();
        if (left <= 0) throw new Error(`${this.name}: waited ${ms} ms in vain; last events: ${live.events.slice(-2).map((e) => e.name).join(', ')}`);
        await new Promise((resolve) => { live.waiters.push(resolve); setTimeout(resolve, Math.min(left, 50)).unref?.(); });
      }
      return live;
    };
    return live;
  }
}

function parse(block) {
  const event = { name: 'message', data: [] };
  for (const line of block.split('\n')) {
    const [field, ...value] = line.split(':');
    const text = value.join(':').replace(/^ /, '');
    if (field === 'event') event.name = text;
    if (field === 'data') event.data.push(text);
  }
  return event.name === 'message' && !event.data.length ? null : { name: event.name, data: event.data.join('\n') };
}

/** The six words on the person's page. */
export const wordsOf = (html) => [...(/app-twords.*?<\/ol>/s.exec(html)?.[0] ?? '').matchAll(/<li>([^<]+)/g)].map((match) => match[1]).join(' ');

/** The handle of the first seat that waits. */
export const waitingSeat = (html) => /name="seat" value="([0-9a-f]{32})"/.exec(html)?.[1];
