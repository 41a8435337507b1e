// Deadlines as a calendar file: RFC 5545, all-day events, the same UID for the same deadline each time.
import { addDays } from '../facts/times/calendar';

export interface CalendarDay {
  /** What makes this deadline itself and no other: its page and place. Hashed into the UID. */
  identity: string;
  /** ISO 8601 day. */
  day: string;
  summary: string;
  description: string;
  /** Empty for a text that came from no page. */
  url: string;
  /** Reminds at nine in the morning this many days before; 0 is the day itself. */
  alarm?: number;
}

/** Octets of UTF-8 on a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

/** TEXT values (3.3.11): backslash, semicolon, comma and line feed are escaped; other control characters may not stand. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about control characters
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Long lines go on after CRLF and a space; no character is cut. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** FNV-1a, 32 bits, from a given start. */
function hash(text: string, start: number): string {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** Counted from midnight at the start of the day (3.8.6.3). */
const trigger = (days: number): string => (days === 0 ? 'PT9H' : `-P${days - 1}DT15H`);

const alarmOf = (summary: string, days: number): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(summary)}`,
  `TRIGGER:${trigger(days)}`,
  'END:VALARM',
];

function event({ identity, day, summary, description, url, alarm }: CalendarDay, stamp: string): string[] {
  // Without an end, as on the last day that four figures write, an event lasts its day (3.6.1).
  const next = addDays(day, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${hash(identity, 0x811c9dc5)}${hash(identity, 0x9747b28c)}@mingce.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(next ? [`DTEND;VALUE=DATE:${compact(next)}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url === '' ? [] : [`URL:${encodeURI(url.toWellFormed()).replaceAll('%25', '%')}`]),
    'TRANSP:TRANSPARENT',
    ...(alarm === undefined ? [] : alarmOf(summary, alarm)),
    'END:VEVENT',
  ];
}

/** The whole file. @param now when it is written, for DTSTAMP */
export function writeCalendar(days: readonly CalendarDay[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mingce//Mingce//ZH',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
