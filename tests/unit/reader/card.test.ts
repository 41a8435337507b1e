import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import { findingsOf } from '../../../lib/highlight/findings';
import { CARD } from '../../../lib/i18n/card';
import { type Language, speak } from '../../../lib/i18n/catalogue';
import { DUE } from '../../../lib/i18n/due';
import { cardOf } from '../../../lib/reader/card';
import type { PageState } from '../../../lib/reader/state';
import { calendarDayOf, copyOf, reportOf } from '../../../lib/reader/told-finding';

const TEXT =
  '到2025年，全省数字经济增加值力争突破6万亿元，占GDP比重超过50%。软件和信息服务业收入超过1.4万亿元。（省工业和信息化厅牵头，省科技厅配合）';
const facts = analyze(
  { title: null, docDate: '2020-11-03', blocks: [{ kind: 'paragraph', text: TEXT }] },
  loadLexicon(),
);
const findings = findingsOf(facts);
const STATE = {
  url: 'http://www.gd.gov.cn/a.html',
  metadata: { title: '工作方案', docNumber: '粤府函〔2020〕328号' },
} as PageState;

const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
function cardFor(words: string, brush: string, language: Language = 'zh-CN') {
  const finding = findings.find((each) => each.brush === brush && wordsOf(each.at).includes(words));
  if (!finding)
    throw new Error(`${brush} ${words} was not found: ${findings.map(({ at }) => wordsOf(at)).join(' / ')}`);
  const say = speak(CARD, language);
  const context = { say, sayDue: speak(DUE, language), language, findings, wordsOf, today: '2025-12-02' };
  return { finding, card: cardOf(finding, context), words: wordsOf(finding.at) };
}

describe('the card of a target', () => {
  it('says how much, by when, where the date comes from, and who leads', () => {
    const { card } = cardFor('1.4万亿', 'target');
    expect(card).toMatchObject({
      kind: '量化目标',
      name: '软件和信息服务业收入',
      big: { sign: '>', text: '1.4 万亿', unit: '元' },
      note: '1,400,000,000,000 元 · 一万四千亿元',
      day: '2025-12-31',
    });
    const [due, lead] = card.rows;
    expect(due).toMatchObject({ text: '2025年12月31日', aside: '还有 29 天' });
    expect(due?.jump?.words).toBe('沿用本段“到2025年”');
    expect(lead).toMatchObject({ label: '牵头', text: '省工业和信息化厅' });
  });

  it('speaks English too', () => {
    const { card } = cardFor('1.4万亿', 'target', 'en');
    expect(card.big.text).toBe('1.4 trillion');
    expect(card.rows[0]).toMatchObject({ text: '2025-12-31', aside: '29 days left' });
  });
});

it('the card of a deadline says what is due, how near it is, and how many targets share it', () => {
  const { card } = cardFor('到2025年', 'deadline');
  expect(card).toMatchObject({ name: '到2025年', big: { text: '2025-12-31' }, note: '还有 29 天', urgent: true });
  expect(card.rows.map(({ text }) => text)).toContain('2 项沿用此期限');
});

it('the card of a body says its part and how often it is named', () => {
  expect(cardFor('省科技厅', 'body').card).toMatchObject({ kind: '责任单位 · 配合', place: '本文 1 处' });
});

describe('what can be taken away', () => {
  it('a copy holds the value, the words and the source', () => {
    const { card, words } = cardFor('1.4万亿', 'target');
    expect(copyOf(card, words, STATE).split('\n')).toEqual([
      '软件和信息服务业收入',
      '> 1.4 万亿 元',
      '期限 2025年12月31日',
      '牵头 省工业和信息化厅',
      '配合 省科技厅',
      '“软件和信息服务业收入超过1.4万亿元”',
      '《工作方案》 粤府函〔2020〕328号',
      'http://www.gd.gov.cn/a.html',
    ]);
  });

  it('a calendar day is there only where there is one day', () => {
    const { card, finding, words } = cardFor('到2025年', 'deadline');
    expect(calendarDayOf(card, finding, words, STATE)?.day).toBe('2025-12-31');
    const body = cardFor('省科技厅', 'body');
    expect(calendarDayOf(body.card, body.finding, body.words, STATE)).toBeNull();
  });

  it('a report names the page, the place, the rule and the words', () => {
    const { finding, words } = cardFor('1.4万亿', 'target');
    const [url, place, rule, quote] = reportOf(finding, words, STATE).split('\n');
    expect([url, quote]).toEqual([STATE.url, words]);
    expect(place).toMatch(/^target 0:\d+-\d+$/);
    expect(rule).toMatch(/^target\//);
  });
});
