// Text as the rules of this room read it: simplified, half-width, and without white space where asked.

/** Traditional and simplified in turn: only the characters that labels, document titles and stock phrases need, because
 * this table travels into every government page; the whole table is data of lib/script. */
const PAIRS =
  '發发號号機机關关單单佈布類类題题標标編编時时間间實实來来廢废責责權权應应辦办規规則则條条決决議议見见劃划計计導导廳厅務务國国開开員员會会縣县區区處处罰罚聞闻圖图讀读釋释問问記记報报電电擬拟職职選选錄录徵征書书聯联門门為为結结東东廣广總总執执現现將将給给們们請请認认貫贯徹彻據据訂订內内於于復复轉转細细綱纲網网專专欄栏頁页兩两稅税鄉乡鎮镇當当負负課课樓楼業业團团學学術术產产財财經经濟济環环農农衛卫體体藥药險险監监督督組组織织稱称說说點点瀏浏覽览擊击輯辑閉闭評评論论絡络貨货幣币';
const SIMPLE = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLE.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
for (let unit = 0xff01; unit <= 0xff5e; unit++) SIMPLE.set(String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0));
const FOREIGN = new RegExp(`[${[...SIMPLE.keys()].join('').replace(/[\]\\^-]/g, '\\$&')}]`, 'g');

/** Simplified and half-width, every unit in its place. */
export const plain = (text: string): string => text.replace(FOREIGN, (character) => SIMPLE.get(character) ?? character);

/** `plain`, without any white space or zero-width character. */
export const squeeze = (text: string): string => plain(text).replace(/[\s​-‏⁠]+/g, '');

/** Number of Han characters. */
export const hanCount = (text: string): number => text.match(/[㐀-鿿豈-﫿]/g)?.length ?? 0;
