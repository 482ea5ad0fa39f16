// An own small reader of iCalendar (RFC 5545), so that the file is not judged by the code that wrote it.

/** Properties of the first event, and what is wrong with the form of the file. */
export function readIcs(text) {
  const problems = [];
  if (/(?<!\r)\n/.test(text)) problems.push('a line does not end in CRLF');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) problems.push(`a line of ${Buffer.byteLength(line)} octets`);
  if (/[\u2066-\u2069\u200e\u200f]/.test(text)) problems.push('direction marks in the text');
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') problems.push('not one VCALENDAR');
  const event = {};
  let inside = false;
  const zones = [];
  for (const line of lines) {
    const match = /^([A-Z-]+)((?:;[^:;=]+=(?:"[^"]*"|[^:;]*))*):(.*)$/.exec(line);
    if (!match) {
      problems.push(`not a property: ${line.slice(0, 40)}`);
      continue;
    }
    const [, name, parameters, value] = match;
    if (name === 'TZID') zones.push(value);
    if (name === 'BEGIN' && value === 'VEVENT') inside = true;
    else if (name === 'END' && value === 'VEVENT') inside = false;
    else if (inside && !(name in event)) event[name] = { value, parameters: Object.fromEntries(parameters.split(';').filter(Boolean).map((pair) => pair.split('='))) };
  }
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) if (!event[name]) problems.push(`no ${name}`);
  return { event, zones, problems };
}

/** Wall clock in the Netherlands of a DTSTART: `2027-01-13 09:00`; what cannot be known is said in words. */
export function dutchWallClock({ value, parameters }, zones) {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(value);
  if (!match) return `unreadable: ${value}`;
  const [, y, mo, d, h, mi, s, utc] = match;
  if (utc) return amsterdam(new Date(Date.UTC(y, mo - 1, d, h, mi, s)));
  if (parameters.TZID !== 'Europe/Amsterdam') return `floating or in ${parameters.TZID}`;
  if (!zones.includes('Europe/Amsterdam')) return 'TZID without its VTIMEZONE';
  return `${y}-${mo}-${d} ${h}:${mi}`;
}

/** An instant as wall clock in the Netherlands. */
export function amsterdam(instant) {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(instant);
}
