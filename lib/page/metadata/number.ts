// 发文字号: the shapes of document numbers.
import { squeeze } from '../plain';

const OPEN = '[〔\\[【(〈﹝〖{]';
const CLOSE = '[〕\\]】)〉﹞〗}]';
const COUNT = '[\\d〇一二三四五六七八九十百]{1,6}';
/** Brackets may be broken or mixed on real pages: 〔2019)107号. */
const YEAR = `${OPEN}(?:19|20)\\d\\d年?${CLOSE}`;

/** Shapes after `squeeze`, each with an example. */
export const NUMBER_SHAPES: readonly { example: string; shape: string }[] = [
  { example: '国办发〔2018〕109号', shape: `[一-鿿]{1,16}${YEAR}(?:第)?${COUNT}号` },
  { example: '国令第707号', shape: `(?:[一-鿿]{0,20}令)第?${COUNT}号` },
  {
    example: '财政部税务总局公告2023年第12号',
    shape: `[一-鿿]{0,40}(?:公告|令|通告)(?:${YEAR}|(?:19|20)\\d\\d年)?第?${COUNT}号`,
  },
  { example: '2023年第12号', shape: `(?:19|20)\\d\\d年第${COUNT}号` },
];

/** Patterns of the places that number otherwise; on their hosts nothing else counts as a number. */
export const PLACE_NUMBER_SHAPES: readonly { place: string; example: string; shape: string }[] = [
  { place: 'tw', example: '院臺經字第1130012345號', shape: `[一-鿿]{1,14}字第[\\dA-Z]{6,14}号` },
  { place: 'hk', example: '2020年第139號法律公告', shape: '(?:19|20)\\d\\d年第\\d{1,4}号(?:法律公告|号外公告|公告)' },
  { place: 'hk', example: 'L.N. 139 of 2020', shape: '(?:L|G)\\.?N\\.?\\d{1,4}of(?:19|20)\\d\\d' },
  {
    place: 'mo',
    example: '第12/2024號行政法規',
    shape: '第\\d{1,4}/(?:19|20)\\d\\d号(?:法律|行政法规|行政长官批示|行政命令|[一-鿿]{2,10}批示)',
  },
];

const compile = (shapes: readonly { shape: string }[]): RegExp =>
  new RegExp(`^(?:${shapes.map((s) => s.shape).join('|')})$`);
const MAINLAND = compile(NUMBER_SHAPES);
const PLACES = new Map(
  ['hk', 'mo', 'tw'].map((place) => [place, compile(PLACE_NUMBER_SHAPES.filter((shape) => shape.place === place))]),
);

/** True when the whole text is a document number. @param host of the page: Hong Kong, Macau and Taiwan number in their own way. */
export function isDocNumber(text: string, host: string): boolean {
  const place = /\.(hk|mo|tw)$/.exec(host)?.[1] ?? '';
  return (PLACES.get(place) ?? MAINLAND).test(squeeze(text));
}

/** White space between the parts of a number is layout: one space at most is kept, none at the ends. */
export const tidyNumber = (text: string): string => text.replace(/\s+/g, ' ').trim();

const TAIL =
  /[（(〔【[]?\s*([^（()）]{1,40}[〔[（(【〈][^〕\])）】〉]{4,6}[〕\])）】〉][^（()）]{1,10}[号號])\s*[)）\]】〕]?\s*$/;

/** A title that ends in its own number, in brackets: “关于……的通知（发改价格〔2026〕630号）”. Gives both parts. */
export function splitTitle(title: string, host: string): { title: string; docNumber: string | null } {
  const open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
  for (let at = open; at > 0; at = Math.max(title.lastIndexOf('（', at - 1), title.lastIndexOf('(', at - 1))) {
    const inside = title.slice(at + 1).replace(/[)）]\s*$/, '');
    if (isDocNumber(inside, host)) return { title: title.slice(0, at).trim(), docNumber: tidyNumber(inside) };
  }
  const bare = TAIL.exec(title);
  if (bare?.[1] && bare.index > 6 && isDocNumber(bare[1], host))
    return { title: title.slice(0, bare.index).trim(), docNumber: tidyNumber(bare[1]) };
  return { title: title.trim(), docNumber: null };
}
