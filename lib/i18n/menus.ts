// Words of the context menu.
import type { Phrase } from './catalogue';

export const MENUS = {
  'save.page': ['把此页存入文库', '把此頁存入文庫', '把此頁存入文庫', 'Save this page to the library'],
  'save.selection': [
    '把所选文字存入文库',
    '把所選文字存入文庫',
    '把所選文字存入文庫',
    'Save the selection to the library',
  ],
  'save.link': [
    '把链接的页面存入文库',
    '把連結的頁面存入文庫',
    '把連結的頁面存入文庫',
    'Save the linked page to the library',
  ],
} satisfies Record<string, Phrase>;
