import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { cleanText, type NoiseReason } from '../../../lib/text/noise';

const lexicon = loadLexicon();

/** Raw text, what is left of it, and what was taken out. */
const GOLDEN: [string, string, [NoiseReason, string][]][] = [
  // Glosses: doubled or not, with tone marks or not, in either script and width.
  ['深化(huà)(huà)实施', '深化实施', [['pinyin gloss', '(huà)(huà)']]],
  ['您的(de)当前位置', '您的当前位置', [['pinyin gloss', '(de)']]],
  [
    '數（shù）字湾區(qū)',
    '數字湾區',
    [
      ['pinyin gloss', '（shù）'],
      ['pinyin gloss', '(qū)'],
    ],
  ],
  [
    '女(nǚ)性妇女(nv)',
    '女性妇女',
    [
      ['pinyin gloss', '(nǚ)'],
      ['pinyin gloss', '(nv)'],
    ],
  ],
  [
    '银行(háng)行(xíng)业',
    '银行行业',
    [
      ['pinyin gloss', '(háng)'],
      ['pinyin gloss', '(xíng)'],
    ],
  ],
  // No reading of the character before it, an abbreviation, a variable, a note.
  ['更紧密经贸关系的安排(CEPA)', '更紧密经贸关系的安排(CEPA)', []],
  ['社会资本合作（PPP）模式', '社会资本合作（PPP）模式', []],
  ['虚拟现实(VR)、发(fazhan)', '虚拟现实(VR)、发(fazhan)', []],
  ['大会(HUI)金额(e)', '大会(HUI)金额(e)', []],
  ['提高(huà)水平', '提高(huà)水平', []],
  // Watermarks, their letters in any order.
  ['100%。[公文思@享%~公*众号#]服务', '100%。服务', [['watermark', '[公文思@享%~公*众号#]']]],
  ['完善[公文思享~公众号]体系', '完善体系', [['watermark', '[公文思享~公众号]']]],
  ['【众#公@号&文】五、', '五、', [['watermark', '【众#公@号&文】']]],
  // Brackets that belong: a document number, a range, a note.
  ['〔2019〕5号[含港澳][增长5%~8%]【研发&设计】', '〔2019〕5号[含港澳][增长5%~8%]【研发&设计】', []],
  // Template leftovers and counters.
  [
    '新华社    阅读: {{ h4763131}}',
    '新华社',
    [
      ['view counter', '阅读:'],
      ['template leftover', '{{ h4763131}}'],
    ],
  ],
  ['{{el.src}} 阅读', '阅读', [['template leftover', '{{el.src}}']]],
  ['瀏覽次數(shù):593', '', [['view counter', '瀏覽次數(shù):593']]],
  ['作者: 点击數(shù):', '作者:', [['view counter', '点击數(shù):']]],
  ['来源：本网　浏览量：1,234 次', '来源：本网', [['view counter', '浏览量：1,234 次']]],
  ['全市年阅读量:500万人次', '全市年阅读量:500万人次', []],
  ['访问:市长走访企业', '访问:市长走访企业', []],
  // White space of any kind.
  ['\u3000\u3000一、 总体\n\t要求\u00a0 ', '一、 总体 要求', []],
];

describe('cleaning', () => {
  it.each(GOLDEN)('%j leaves %j', (raw, clean, removed) => {
    const cleaned = cleanText(raw, lexicon);
    expect(cleaned.text).toBe(clean);
    expect(cleaned.removed.map(({ start, end, reason }) => [reason, raw.slice(start, end)])).toEqual(removed);
  });

  it('leads back to the raw text through everything it took out', () => {
    const raw = '要  求(qiú)：深化(huà)(huà)改革[公#文&思享公众号]  10%';
    const { text, map } = cleanText(raw, lexicon);
    const at = text.indexOf('改革');
    expect(text).toBe('要 求：深化改革 10%');
    expect(raw.slice(...Object.values(map.rangeToRaw({ start: at, end: at + 2 })))).toBe('改革');
    expect(raw.slice(...Object.values(map.rangeToRaw({ start: at - 1, end: at + 2 })))).toBe('化(huà)(huà)改革');
  });

  // Quadratic work on any of these would take minutes.
  it.each(['(', '(huà', '{{', '[', '【公#文', '浏览 ', '浏览:', '阅读: 1 {{a}}', ' ', '化(huà)', '?qū)', '\ud800'])(
    'takes time in proportion to the length of repeated %j',
    (unit) => {
      const started = performance.now();
      cleanText(unit.repeat(200_000 / unit.length), lexicon);
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
