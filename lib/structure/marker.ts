// The marks that open a heading or an item: 第一章, 一、, (一), 1., (1), ①, ——, ●.

export type MarkerFamily =
  | 'part'
  | 'chapter'
  | 'section'
  | 'han'
  | 'han-bracket'
  | 'digit'
  | 'decimal'
  | 'digit-bracket'
  | 'circled'
  | 'dash'
  | 'bullet';

export interface Marker {
  family: MarkerFamily;
  /** 3 for 三、 and (3); 0 where the mark does not count (——, ●). For 2.1 the last number. */
  ordinal: number;
  /** First and one past the last UTF-16 unit of the mark, white space after it not included. */
  start: number;
  end: number;
}

const HAN_ORDINAL = '([一二三四五六七八九十廿卅]{1,3})';

/** Written for plain text (see `plain`). The order is that of trial. Every rule with a line it reads. */
export const MARKER_RULES: readonly { family: MarkerFamily; pattern: string; example: string }[] = [
  { family: 'part', pattern: `第${HAN_ORDINAL}(?:部分|[编篇])`, example: '第二部分 重点任务' },
  { family: 'chapter', pattern: `第${HAN_ORDINAL}章`, example: '第三章 空间布局' },
  { family: 'section', pattern: `第${HAN_ORDINAL}节`, example: '第一節 發展基礎' },
  // 一、二级医院 opens no heading.
  { family: 'han', pattern: `${HAN_ORDINAL}[、.](?![一二三四五六七八九十\\d])`, example: '二、主要任務(wù)' },
  { family: 'han-bracket', pattern: `\\( ?${HAN_ORDINAL} ?\\)、?`, example: '（一）指导思想。' },
  { family: 'han-bracket', pattern: '([㈠-㈩])', example: '㈠总体目标' },
  { family: 'decimal', pattern: '(?:\\d{1,2}\\.){1,3}(\\d{1,2})(?=\\s)', example: '2.1 组织体系' },
  // 1.4万亿元 is an amount; 1、2号线 a list of names.
  { family: 'digit', pattern: '(\\d{1,2})[.、](?!\\d)', example: '1．推动数据要素合规流通。' },
  { family: 'digit', pattern: '([⒈-⒛])', example: '⒈加强领导' },
  { family: 'digit-bracket', pattern: '\\((\\d{1,2})\\)、?', example: '（2）道路交通万车死亡率下降' },
  { family: 'digit-bracket', pattern: '(\\d{1,2})\\)', example: '3）开展自查' },
  { family: 'digit-bracket', pattern: '([⑴-⒇])', example: '⑴申报' },
  { family: 'circled', pattern: '([①-⑳])', example: '①编制目录' },
  { family: 'dash', pattern: '[—─–]{1,3}|-{2,3}', example: '——区域发展更加协调' },
  { family: 'bullet', pattern: '[●•▪◆■★▲·○◇□➢]', example: '●支持全国性骨干快递企业发展' },
];

const TRIALS = MARKER_RULES.map(({ family, pattern }) => ({ family, pattern: new RegExp(pattern, 'y') }));
const SIGNS = ['㈠', '⒈', '⑴', '①'];

/** @param text plain text
 * @param at where the mark must begin, white space before it skipped */
export function markerAt(text: string, at = 0): Marker | null {
  let start = at;
  while (/\s/.test(text.charAt(start))) start++;
  for (const { family, pattern } of TRIALS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) return { family, ordinal: ordinalOf(match[1] ?? ''), start, end: start + match[0].length };
  }
  return null;
}

/** Reads 1–99 in digits or Chinese numerals (廿一 is 21) and the enclosed signs; 0 for anything else. */
function ordinalOf(written: string): number {
  const enclosed = SIGNS.find((first) => written >= first && written.charCodeAt(0) - first.charCodeAt(0) < 20);
  if (enclosed && written.length === 1) return written.charCodeAt(0) - enclosed.charCodeAt(0) + 1;
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones = ''] = written.replace(/廿/, '二十').replace(/卅/, '三十').split('十');
  const digit = (character: string): number => (character ? '一二三四五六七八九'.indexOf(character) + 1 : 0);
  if (!/[十廿卅]/.test(written)) return digit(written);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}
