// Text as the rules of this folder read it: simplified, half-width, without glosses. Small enough to run inside a page,
// where no lexicon is at hand; nothing is removed from a document on its word.
import { createFold } from '../text/fold';

/** The traditional forms of the characters that this folder's rules name; a test checks that none is missing. */
export const RULE_CHARACTERS =
  '衞卫枱台個个箇个變变戸户戶户傢家噸吨張张畝亩處处輛辆値值並并乾干佈布併并來来侷局係系億亿優优內内別别則则創创劃划動动務务勢势勵励匯汇區区協协員员問问單单噹当嚮向嚴严國国圍围圖图團团堅坚報报場场壯壮學学實实將将專专對对導导屬属幷并幹干廣广廳厅強强彆别彔录彙汇從从復复' +
  '徵征態态應应戰战揮挥據据擴扩敎教數数斷断於于昇升時时暫暂曏向書书會会條条業业極极榦干構构標标樹树機机檢检檯台欄栏氾泛汎泛決决況况減减準准滙汇濟济為为爲为牽牵狀状現现環环產产産产當当發发監监睏困確确礎础稅税稱称積积穩稳節节' +
  '範范籌筹糰团紀纪約约級级細细組组結结絡络給给統统經经綱纲網网緊紧編编縣县總总織织繞绕繫系續续纍累纔才習习聯联脩修臨临臺台與与舉举萬万蓋盖號号衕同衛卫製制複复覈核見见規规訂订計计託托設设註注評评試试語语說说説说議议讀读負负' +
  '財财責责資资質质轉转辦办農农迴回進进運运過过達达遠远遶绕針针錄录録录錶表鍼针鎭镇鎮镇鑑鉴鑒鉴長长門门開开間间閤合關关陞升隊队際际隨随難难項项須须預预領领頭头題题類类顧顾顯显颱台驅驱體体髮发鬚须麪面麫面麵面點点齣出';

const fold = createFold(RULE_CHARACTERS);
/** Letters with a tone mark, or small letters only, in brackets after a Chinese character. */
const GLOSS = /(?<=[\u3400-\u9fff)）])[(（](?=[\p{Ll}\p{Mn}]{1,7}[)）])[\p{Ll}\p{Mn}]+[)）]/gu;

/** What a reader is shown of a stretch of a document: without the readings that mirrors set behind characters. */
export const withoutGlosses = (raw: string): string => raw.replace(GLOSS, '');

export interface Plain {
  text: string;
  /** Offset in the text it was made of. */
  toRaw: (offset: number) => number;
}

export function plain(raw: string): Plain {
  const folded = fold(raw);
  const starts: number[] = [];
  const shifts: number[] = [];
  let text = '';
  let next = 0;
  for (const { 0: gloss, index } of folded.matchAll(GLOSS)) {
    text += folded.slice(next, index);
    next = index + gloss.length;
    starts.push(text.length);
    shifts.push(next - text.length);
  }
  if (next === 0) return { text: folded, toRaw: (offset) => offset };
  return {
    text: text + folded.slice(next),
    toRaw: (offset) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (shifts[low - 1] ?? 0);
    },
  };
}
