import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, writeCalendar } from '../../../lib/export/ics';

const NOW = new Date('2025-12-02T03:04:05.678Z');
const DAY = {
  identity: 'http://www.gd.gov.cn/a.html 12 3-9',
  day: '2025-12-31',
  summary: '体育产业总规模达到2万亿元',
  description: '到2025年，总规模达到2万亿元。\nhttp://www.gd.gov.cn/a.html',
  url: 'http://www.gd.gov.cn/a.html?x=1,2',
};
const write = (change: Partial<CalendarDay> = {}) => writeCalendar([{ ...DAY, ...change }], NOW);
/** Lines with the folding undone, as a calendar reads them. */
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
const readBack = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe('a calendar file', () => {
  it('holds one all-day event that ends on the day after', () => {
    const lines = unfolded(write());
    expect(lines).toContain('DTSTART;VALUE=DATE:20251231');
    expect(lines).toContain('DTEND;VALUE=DATE:20260101');
    expect(lines).toContain('DTSTAMP:20251202T030405Z');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('ends every line with CRLF, has none over 75 octets, and cuts no character', () => {
    const text = write({ summary: '建设'.repeat(60), description: '𠮷'.repeat(80) });
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\r\ufffd]|[\ud800-\udbff]$/);
    }
    expect(readBack(text, 'SUMMARY')).toBe('建设'.repeat(60));
    expect(readBack(text, 'DESCRIPTION')).toBe('𠮷'.repeat(80));
  });

  it('escapes what has a meaning in it, so that words cannot add lines of their own', () => {
    const text = write({ summary: 'a,b;c\\d\r\nEND:VEVENT', url: 'http://x/\r\nATTACH:y' });
    expect(readBack(text, 'SUMMARY')).toBe('a\\,b\\;c\\\\d\\nEND:VEVENT');
    expect(unfolded(text).filter((line) => line.startsWith('END:VEVENT'))).toHaveLength(1);
    expect(unfolded(text).some((line) => line.startsWith('ATTACH'))).toBe(false);
  });

  it('holds the last day of all', () => {
    const text = write({ day: '9999-12-31' });
    expect(text).toContain('DTSTART;VALUE=DATE:99991231\r\n');
    expect(text).not.toContain('DTEND');
  });

  it('is written whatever halves of characters an address holds', () =>
    expect(readBack(write({ url: 'http://x/\ud800一' }), 'URL')).toBe('http://x/%EF%BF%BD%E4%B8%80'));

  it('names the same deadline by the same UID, and another by another', () => {
    expect(readBack(write({ summary: 'x' }), 'UID')).toBe(readBack(write(), 'UID'));
    expect(readBack(write({ identity: 'other' }), 'UID')).not.toBe(readBack(write(), 'UID'));
  });
});

describe('another calendar program', () => {
  const summary = '标题'.repeat(5000);
  const parsed = new ICAL.Component(ICAL.parse(write({ summary, alarm: 7 })));
  const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent') ?? new ICAL.Component('vevent'));

  it('reads the words back, ten thousand characters of them, and the whole day', () => {
    expect(event.summary).toBe(summary);
    expect(event.description).toBe(DAY.description);
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2025-12-31',
      '2026-01-01',
    ]);
  });

  it.each([
    [0, 9],
    [1, -15],
    [7, -159],
  ])('an alarm %d days before rings at nine in the morning, %d hours from midnight', (alarm, hours) => {
    const calendar = new ICAL.Component(ICAL.parse(write({ alarm })));
    const trigger = calendar
      .getFirstSubcomponent('vevent')
      ?.getFirstSubcomponent('valarm')
      ?.getFirstPropertyValue('trigger');
    expect(trigger instanceof ICAL.Duration && trigger.toSeconds() / 3600).toBe(hours);
  });
});
