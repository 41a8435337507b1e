import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { createEngine } from '../../../lib/script/engine';

const engine = createEngine(await scriptBytes());
const SIMPLIFIED = '国务院关于加快发展现代服务业的意见。';
const TRADITIONAL = '國務院關於加快發展現代服務業的意見。';

describe('the script of a text', () => {
  it.each([
    [SIMPLIFIED, 'simplified'],
    [TRADITIONAL, 'traditional'],
    [SIMPLIFIED + TRADITIONAL, 'mixed'],
    ['主要目的', 'none'],
    ['Hello, world 2024', 'none'],
    ['城市群和高峰', 'none'],
  ] as const)('of %s is %s', (text, script) => {
    expect(engine.scriptOf(text)).toBe(script);
  });

  it('is simplified where one name is quoted in traditional', () => {
    expect(engine.scriptOf(`${SIMPLIFIED.repeat(4)}香港《經濟日報》`)).toBe('simplified');
  });
});

describe('conversion of a text whose script nobody named', () => {
  it('leaves text alone that already is in the script asked for', () => {
    expect(engine.convert(TRADITIONAL, { to: 'hk' })).toBe(TRADITIONAL);
    expect(engine.convert(TRADITIONAL, { to: 'tw' })).toBe(TRADITIONAL);
    expect(engine.convert(SIMPLIFIED, { to: 'cn' })).toBe(SIMPLIFIED);
  });

  it('converts text in the other script', () => {
    expect(engine.convert(SIMPLIFIED, { to: 'hk' })).toBe(TRADITIONAL);
    expect(engine.convert(TRADITIONAL, { to: 'cn' })).toBe(SIMPLIFIED);
  });

  it('decides sentence by sentence where both are found', () => {
    const mixed = `${SIMPLIFIED}皇后大道後樓的經濟發展規劃。`;
    expect(engine.convert(mixed, { to: 'hk' })).toBe(`${TRADITIONAL}皇后大道後樓的經濟發展規劃。`);
    expect(engine.convert(mixed, { to: 'cn' })).toBe(`${SIMPLIFIED}皇后大道后楼的经济发展规划。`);
  });

  it('mends a single simplified character in a traditional sentence without touching 后 and 里', () => {
    const text = '皇后在這裡閱讀經濟發展規劃與國務院的意见。發展經濟。';
    expect(engine.convert(text, { to: 'hk' })).toBe(text.replace('见', '見'));
  });

  it('mends it as part of its word', () => {
    const text = '推進中小型企業合并重組，并且實現經濟轉型發展。發展經濟與貿易。国際';
    expect(engine.convert(text, { to: 'hk' })).toBe(
      text.replace('合并', '合併').replace('并且', '並且').replace('国', '國'),
    );
  });

  it('takes a text that shows no script as the others on its page', () => {
    expect(engine.convertAll([SIMPLIFIED, '制造'], { to: 'hk' })[1]).toBe('製造');
    expect(engine.convertAll([TRADITIONAL, '制造'], { to: 'hk' })[1]).toBe('制造');
  });

  it('takes it alike in every batch of a page where a sample of the page is given', () => {
    const inOne = engine.convertAll([TRADITIONAL, '制造', '主要目的'], { to: 'hk' });
    const inTwo = [[TRADITIONAL], ['制造', '主要目的']].flatMap((batch) =>
      engine.convertAll(batch, { to: 'hk', sample: TRADITIONAL }),
    );
    expect(inTwo).toEqual(inOne);
    expect(engine.convertAll(['制造'], { to: 'hk' })).toEqual(['製造']);
    expect(engine.convertAll(['制造'], { to: 'hk', sample: TRADITIONAL })).toEqual(['制造']);
  });

  it('leaves text that is not Chinese alone', () => {
    const text = 'that’s “quoted” — 42 % naïve 日本 한국어';
    for (const to of ['cn', 'hk', 'tw', 'twp'] as const) expect(engine.convert(text, { to })).toBe(text);
  });
});

describe('strange input', () => {
  it('of a million description characters is answered at once', () => {
    const text = '⿰'.repeat(1_000_000);
    expect(engine.convert(text, { from: 'cn', to: 'hk' }) === text).toBe(true);
  });

  it('of five million characters comes back whole', () => {
    const text = '更加注重发展。'.repeat(700_000);
    const shown = engine.convert(text, { from: 'cn', to: 'hk' });
    expect(shown === '更加注重發展。'.repeat(700_000)).toBe(true);
  });

  it('of empty text is empty text', () => {
    expect(engine.convert('', { to: 'hk' })).toBe('');
    expect(engine.convertAll([], { to: 'hk' })).toEqual([]);
  });

  it('bytes that are cut short are refused', async () => {
    const bytes = await scriptBytes();
    expect(() => createEngine(bytes.subarray(0, bytes.length - 10))).toThrow(RangeError);
  });
});
