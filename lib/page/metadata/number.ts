// 发文字号: the shapes of document numbers.
import { GLOSS, squeeze } from '../plain';

const OPEN = '[〔\\[【(〈﹝〖{]';
const CLOSE = '[〕\\]】)〉﹞〗}]';
const COUNT = '[\\d〇一二三四五六七八九十百]{1,6}';
/** Brackets may be broken or mixed on real pages: 〔2019)107号. */
const YEAR = `${OPEN}(?:19|20)\\d\\d年?${CLOSE}`;

/** Shapes after `squeeze`, an example above each. */
const MAINLAND = [
  // 国办发〔2018〕109号
  `[一-鿿]{1,16}${YEAR}第?${COUNT}号`,
  // 国令第707号
  `[一-鿿]{0,20}令第?${COUNT}号`,
  // 财政部税务总局公告2023年第12号
  `[一-鿿]{0,40}(?:公告|令|通告)(?:${YEAR}|(?:19|20)\\d\\d年)?第?${COUNT}号`,
  // 2023年第12号
  `(?:19|20)\\d\\d年第${COUNT}号`,
];

/** Shapes of the places that number otherwise; on their hosts nothing else counts as a number. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  // 院臺經字第1130012345號
  tw: ['[一-鿿]{1,14}字第[\\dA-Z]{6,14}号'],
  // 2020年第139號法律公告 · L.N. 139 of 2020
  hk: ['(?:19|20)\\d\\d年第\\d{1,4}号(?:法律公告|号外公告|公告)', '(?:L|G)\\.?N\\.?\\d{1,4}of(?:19|20)\\d\\d'],
  // 第12/2024號行政法規
  mo: ['第\\d{1,4}/(?:19|20)\\d\\d号(?:法律|行政法规|行政命令|[一-鿿]{2,10}批示)'],
};

const compile = (shapes: readonly string[]): RegExp => new RegExp(`^(?:${shapes.join('|')})$`);
const ANYWHERE = compile(MAINLAND);
const IN_PLACE = new Map(Object.entries(PLACES).map(([place, shapes]) => [place, compile(shapes)]));

/** True when the whole text is a document number. @param host of the page: Hong Kong, Macau and Taiwan number in their own way. */
export function isDocNumber(text: string, host: string): boolean {
  const place = /\.(hk|mo|tw)$/.exec(host)?.[1] ?? '';
  return (IN_PLACE.get(place) ?? ANYWHERE).test(squeeze(text));
}

/** White space between the parts of a number is layout: one space at most is kept, none at the ends. Glosses go. */
export const tidyNumber = (text: string): string => text.replace(GLOSS, '').replace(/\s+/g, ' ').trim();

/** The day of publication behind a title: （2024-05-11）. */
const TITLE_DAY = /[(（]\s*\d{4}-\d{1,2}-\d{1,2}\s*[)）]$/;

/** A title that ends in its own number, in brackets or after a space: “关于……的通知（发改价格〔2026〕630号）”. Gives both parts. */
export function splitTitle(whole: string, host: string): { title: string; docNumber: string | null } {
  const title = whole.trim().replace(TITLE_DAY, '');
  for (const { index } of [...title.matchAll(/[（(]|\s/g)].reverse()) {
    const own = title.slice(0, index).trim();
    const rest = title.slice(index + 1).replace(/[)）]\s*$/, '');
    if (own.length > 5 && isDocNumber(rest, host)) return { title: own, docNumber: tidyNumber(rest) };
  }
  return { title: title.trim(), docNumber: null };
}
