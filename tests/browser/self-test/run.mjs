// Does the suite see what it must see? A small server gives one good page and the same page with one fault each;
// the check that is named must fail, and no check may fail on the good page.

import http from 'node:http';
import { PAGE, STYLE, faults } from './pages.mjs';

const server = http.createServer((request, answer) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, lang, name] = pathname.split('/');
  if (pathname === '/app.css') return answer.writeHead(200, { 'content-type': 'text/css' }).end(STYLE);
  if (lang !== 'nl' && lang !== 'ar') return answer.writeHead(404).end();
  const fault = faults.find((one) => one.name === name) ?? { change: (html) => html };
  const html = fault.change(PAGE(lang));
  const csp = fault.policy ?? "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:";
  answer.writeHead(fault.status ?? 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp }).end(html);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
process.env.BASE_URL = `http://127.0.0.1:${server.address().port}`;
process.env.SHOTS ||= '/tmp/self-test-shots';

const { launch, open } = await import('../lib/browser.mjs');
const { Report } = await import('../lib/report.mjs');
const { visit } = await import('../lib/visit.mjs');
const { dutchWallClock, readIcs } = await import('../lib/ics.mjs');

const report = new Report();
const browser = await launch();
const sessions = { on: await open(browser), off: await open(browser, { scripts: false }) };

/** Names of the checks that fail on a page. */
async function failing(lang, name, scripts, withAxe) {
  const quiet = new Report({ out: () => {} });
  quiet.begin('inner', 1);
  const address = `${process.env.BASE_URL}/${lang}/${name}`;
  await visit(quiet, sessions[scripts], { lang, target: { id: name }, address, person: 'nobody', where: name, withAxe, signedIn: true });
  return [...quiet.names].filter(([, { failed }]) => failed).map(([key]) => key.replace('inner: ', ''));
}

report.begin('self-test', faults.length + 6 + 6);
for (const lang of ['nl', 'ar']) for (const scripts of ['on', 'off']) {
  const found = await failing(lang, 'good', scripts, scripts === 'on');
  report.check('the good page passes', found.length === 0, `${lang} scripts=${scripts}`, found.join(', '));
}
for (const { name, finds, lang = 'nl', scripts = 'on', withAxe = false } of faults) {
  const found = await failing(lang, name, scripts, withAxe);
  report.check('the fault is found', found.includes(finds), name, `wanted "${finds}", found ${found.join(', ') || 'nothing'}`);
}

const silent = () => new Report({ out: () => {} });
const short = silent();
short.begin('short', 3);
short.check('one', true);
short.end();
report.check('a group with too few checks fails', short.finish() === 1 && short.failed === 1);
report.check('a run without checks fails', silent().finish() === 1);

const calendar = (start, extra = '') => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...(extra ? [extra] : []), 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z', start, 'SUMMARY:x', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const clock = (text) => { const { event, zones } = readIcs(text); return dutchWallClock(event.DTSTART, zones); };
report.check('a winter instant', clock(calendar('DTSTART:20270113T080000Z')) === '2027-01-13 09:00');
report.check('a summer instant', clock(calendar('DTSTART:20270713T070000Z')) === '2027-07-13 09:00');
report.check('a winter instant in summer is an hour off', clock(calendar('DTSTART:20270713T080000Z')) !== '2027-07-13 09:00');
report.check('a floating time is refused', clock(calendar('DTSTART:20270113T090000')).startsWith('floating'));
report.check('a zone without its rules is refused', clock(calendar('DTSTART;TZID=Europe/Amsterdam:20270113T090000')).includes('without'));
report.check('bare line ends are seen', readIcs(calendar('DTSTART:20270113T080000Z').replaceAll('\r', '')).problems.length > 0);
report.end();

await browser.close();
server.close();
process.exitCode = report.finish('self-test');
