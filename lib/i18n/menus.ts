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
  'note.selection': ['给所选文字加批注', '給所選文字加批註', '給所選文字加註記', 'Write a note on the selection'],
  'quote.selection': [
    '连同出处复制所选文字',
    '連同出處複製所選文字',
    '連同出處複製所選文字',
    'Copy the selection with its citation',
  ],
  quoted: ['已连同出处复制。', '已連同出處複製。', '已連同出處複製。', 'Copied with its citation.'],
} satisfies Record<string, Phrase>;
