import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { createEngine } from '../../../lib/script/engine';
import { CONTEXTS } from '../../../lib/script/policy/contexts';
import { SIMPLIFIED_DEFAULTS, TRADITIONAL_DEFAULTS } from '../../../lib/script/policy/defaults';
import { KEPT_WORDS, PROTECTED_EXAMPLES, protectedStretches } from '../../../lib/script/policy/taiwan';
import { SIMPLIFIED_TERMS } from '../../../lib/script/policy/terms';
import { TRADITIONAL_TERMS } from '../../../lib/script/policy/traditional-terms';
import taiwan from '../../fixtures/script/taiwan.json';

const engine = createEngine(await scriptBytes());

describe('the terms of policy text', () => {
  it.each(SIMPLIFIED_TERMS.map(({ example }) => example))('%s is %s in Hong Kong', (from, to) => {
    expect(engine.convert(from, { from: 'cn', to: 'hk' })).toBe(to);
  });

  it.each(TRADITIONAL_TERMS.map(({ example }) => example))('%s is %s in simplified script', (from, to) => {
    expect(engine.convert(from, { from: 't', to: 'cn' })).toBe(to);
  });

  it.each(SIMPLIFIED_DEFAULTS.map(({ example }) => example))('%s is %s in Hong Kong', (from, to) => {
    expect(engine.convert(from, { from: 'cn', to: 'hk' })).toBe(to);
  });

  it.each(CONTEXTS.flatMap(({ examples }) => examples))('%s is %s in Hong Kong, told by the neighbours', (from, to) => {
    expect(engine.convert(from, { from: 'cn', to: 'hk' })).toBe(to);
  });

  it.each(TRADITIONAL_DEFAULTS.map(({ example }) => example))('%s is %s in simplified script', (from, to) => {
    expect(engine.convert(from, { from: 't', to: 'cn' })).toBe(to);
  });

  it.each(['土著居民', '著作權', '顯著提升', '名著'])('%s keeps its 著 in simplified script', (text) => {
    expect(engine.convert(text, { from: 't', to: 'cn' })).toContain('著');
  });
});

describe('a phrase that straddles a word boundary', () => {
  it.each([
    ['更加注重公平', '更加注重公平', '加註'],
    ['分配制度改革', '分配制度改革', '製度'],
    ['内生发展动力', '內生發展動力', '髮展'],
    ['院内感染发病率', '院內感染發病率', '髮病'],
    ['资金发包', '資金發包', '髮包'],
    ['华侨华人参与建设', '華僑華人參與建設', '蔘'],
    ['产业链、资金链', '產業鏈、資金鏈', '鍊'],
    ['18个中医专科', '18個中醫專科', '箇'],
    ['超过500家具备较强实力', '超過500家具備較強實力', '傢'],
    ['在核心园区内', '在核心園區內', '覈'],
    ['严重制约发展', '嚴重制約發展', '製'],
    ['并发出通知', '並發出通知', '併'],
    ['不利影响，并兼顾各方', '不利影響，並兼顧各方', '併'],
    ['并力求节约', '並力求節約', '併'],
    ['签约并入住园区', '簽約並入住園區', '併'],
    ['署长须每年报告', '署長須每年報告', '鬚'],
    ['次长胡某', '次長胡某', '鬍'],
    ['珠江干支流', '珠江幹支流', '江干'],
  ])('%s becomes %s', (from, to, mistake) => {
    expect(engine.convert(from, { from: 'cn', to: 'hk' })).toBe(to);
    expect(to).not.toContain(mistake);
  });

  it.each([
    ['制造业', '製造業'],
    ['理发店', '理髮店'],
    ['人参种植', '人蔘種植'],
    ['定制家具', '定製傢俱'],
    ['核准、审核和考核', '核准、審核和考核'],
    ['合并重组', '合併重組'],
    ['合并兼顾', '合併兼顧'],
    ['长须鲸', '長鬚鯨'],
  ])('%s is one and stays %s', (from, to) => {
    expect(engine.convert(from, { from: 'cn', to: 'hk' })).toBe(to);
  });

  it('is what plain conversion has', () => {
    expect(engine.convert('更加注重', { from: 'cn', to: 'hk', plain: true })).toBe('更加註重');
  });
});

describe('Taiwan’s words', () => {
  it.each(KEPT_WORDS.map(({ example }) => example))('leave %s as %s', (from, to) => {
    expect(engine.convert(from, { from: 'cn', to: 'twp' })).toBe(to);
  });

  it.each(taiwan)('leave $text ($source) its words', ({ text, twp }) => {
    expect(engine.convert(text, { from: 'cn', to: 'twp' })).toBe(twp);
    expect(engine.convert(text, { from: 'cn', to: 'twp', plain: true })).not.toBe(twp);
  });

  it.each(PROTECTED_EXAMPLES)('stay out of a name, title or number: %s', (text, stretch) => {
    const [start, end] = protectedStretches(text);
    expect(text.slice(start, end)).toBe(stretch);
  });

  it.each([
    ['软件和芯片', '軟體和晶片'],
    ['互联网平台', '網際網路平臺'],
    ['程序员', '程式設計師'],
  ])('%s becomes %s', (from, to) => {
    expect(engine.convert(from, { from: 'cn', to: 'twp' })).toBe(to);
  });
});

describe('repair of traditional text made by a machine', () => {
  it.each([
    ['范圍', '範圍', '範圍'],
    ['云計算', '雲計算', '雲計算'],
    ['裝備制造', '裝備製造', '裝備製造'],
    ['著力提升', '着力提升', '著力提升'],
    ['關于印發', '關於印發', '關於印發'],
    ['旅游業', '旅遊業', '旅遊業'],
    ['土著居民的著作權', '土著居民的著作權', '土著居民的著作權'],
    ['皇后大道', '皇后大道', '皇后大道'],
    ['公里', '公里', '公里'],
  ])('%s is %s in Hong Kong and %s in Taiwan', (text, hongKong, taiwan) => {
    expect(engine.convert(text, { to: 'hk', repair: true })).toBe(hongKong);
    expect(engine.convert(text, { to: 'tw', repair: true })).toBe(taiwan);
  });
});
