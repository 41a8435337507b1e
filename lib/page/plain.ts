// Text as the rules of this room read it: simplified, half-width, and without white space where asked.
import { RULE_CHARACTERS } from '../structure/plain';
import { createFold } from '../text/fold';

/** Traditional and simplified in turn: what labels and furniture name beyond the words of documents. The whole table is
 * data of lib/script; this one travels into pages. */
const LABEL_CHARACTERS =
  '廢废處处罰罚聞闻釋释記记電电職职選选網网頁页鄉乡術术藥药險险瀏浏覽览擊击輯辑閱阅訪访詞词鍵键評评論论貨货幣币權权閉闭隱隐專专';

/** Simplified and half-width, every unit in its place. */
export const plain = createFold(RULE_CHARACTERS + LABEL_CHARACTERS);

/** Readings that mirrors set behind a character: 發(fā). */
export const GLOSS = /[(（][a-z\u00e0-\u01dcɡ]{1,7}[)）]/g;

/** `plain`, without any white space or zero-width character, and without glosses. */
export const squeeze = (text: string): string =>
  plain(text)
    .replace(GLOSS, '')
    .replace(/[\s\u200b-\u200f\u2060]+/g, '');

const NOT_HAN = /[^\u3400-\u9fff\uf900-\ufaff]+/g;

/** Number of Han characters. By the engine's own search: a loop of ours is slow until it has run for a while. */
export const hanCount = (text: string): number => text.replace(NOT_HAN, '').length;
