// Nine o'clock is nine o'clock: in January and in July, in the list, on the page and in the calendar file, on a phone set to Tehran and Egyptian Arabic.

import { readFileSync } from 'node:fs';
import { open } from '../lib/browser.mjs';
import { amsterdam, dutchWallClock, readIcs } from '../lib/ics.mjs';
import { personFiles, signIn } from '../lib/people.mjs';
import { LANGS, settings, url } from '../lib/settings.mjs';

const TEHRAN = { timezoneId: 'Asia/Tehran', locale: 'ar-EG' };
const MONTHS = [['January', 1], ['July', 7]];
const languages = () => (settings.quick ? ['nl', 'ar'] : LANGS);
const PER_APPOINTMENT = 5;

/** The person whose file has appointments at 09:00 in both months. */
function whoHasBoth() {
  const hours = (person) => (person.gemeente?.afspraken ?? []).map((appointment) => String(appointment.geplandAanvangsmoment));
  const inMonth = (text, month) => new RegExp(`^@?\\d{4}-0${month}-\\d\\dT09:00$`).test(text) || (/^\d{4}.*(Z|[+-]\d\d:\d\d)$/.test(text) && amsterdam(new Date(text)).slice(5, 7) === `0${month}` && amsterdam(new Date(text)).endsWith('09:00'));
  return [...personFiles().values()].find((person) => MONTHS.every(([, month]) => hours(person).some((text) => inMonth(text, month))))?.id;
}

export async function time(report, browser) {
  report.begin('time', 2 + languages().length * 2 * PER_APPOINTMENT);
  const person = process.env.TIME_PERSON || whoHasBoth();
  report.check('somebody has appointments at 09:00 in January and in July', Boolean(person), settings.peopleFolder);
  if (person) {
    const session = await open(browser, { ...TEHRAN, acceptDownloads: true });
    await signIn(session.page, 'nl', person);
    const zone = await session.page.evaluate(() => `${Intl.DateTimeFormat().resolvedOptions().timeZone} ${navigator.language}`);
    report.check('the phone is in Tehran with Egyptian Arabic', zone === 'Asia/Tehran ar-EG', '', zone);
    for (const lang of languages()) for (const [name, month] of MONTHS) await appointment(report, session.page, lang, name, month);
    await session.close();
  }
  report.end();
}

/** One appointment at nine: its line in the list, its page, its file. */
async function appointment(report, page, lang, name, month) {
  const at = `lang=${lang} month=${name}`;
  const nine = lang === 'nl' ? '09.00' : '09:00';
  await page.goto(url(lang, 'appointments'));
  const entries = await page.locator(`main a[href^="/${lang}/appointments/"]`).evaluateAll((links) => links.map((link) => {
    const box = link.matches('.app-card--link') ? link : (link.closest('li, article') ?? link);
    return { href: link.getAttribute('href'), text: box.innerText, stamps: [...box.querySelectorAll('time')].map((time) => time.dateTime) };
  }));
  const instants = (entry) => entry.stamps.filter((stamp) => /T.*(Z|[+-]\d\d:?\d\d)/.test(stamp)).map((stamp) => amsterdam(new Date(stamp.replace(/\[.*/, ''))));
  const entry = entries.find((one) => !one.href.includes('.ics') && instants(one).some((local) => local.slice(5, 7) === `0${month}` && local.endsWith('09:00')));
  report.check('in the list, with a machine-readable time', Boolean(entry), at, entries.map((one) => instants(one).join(',')).join(' | ').slice(0, 300));
  if (!entry) return;
  const day = instants(entry).find((local) => local.slice(5, 7) === `0${month}`).slice(0, 10);
  report.check('09:00 in the list', entry.text.includes(nine), at, entry.text.slice(0, 200));
  await page.goto(settings.base + entry.href);
  const text = await page.locator('main').innerText();
  report.check('09:00 on its page, with the day and the year', text.includes(nine) && text.includes(String(Number(day.slice(8)))) && text.includes(day.slice(0, 4)), at, text.slice(0, 200));
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 8000 }), page.locator('a[href$="calendar.ics"]').first().click()]);
  const { event, zones, problems } = readIcs(readFileSync(await download.path(), 'utf8'));
  report.check('a calendar file of the right form', problems.length === 0, at, problems.join(' ; '));
  const start = event.DTSTART ? dutchWallClock(event.DTSTART, zones) : 'none';
  report.check('09:00 in the calendar file', start === `${day} 09:00`, at, `${start}, wanted ${day} 09:00`);
}
