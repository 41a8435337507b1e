// The question before a page of a private window is saved.
import type { Phrase } from './catalogue';

export const INCOGNITO = {
  ask: [
    '这个页面开在无痕窗口里。存入文库后，它的正文、图片和网址会写到磁盘上，关闭无痕窗口后仍然保留，直到你删除。\n\n要存入吗？',
    '這個頁面開在無痕視窗裏。存入文庫後，它的正文、圖片和網址會寫到磁碟上，關閉無痕視窗後仍然保留，直到你刪除。\n\n要存入嗎？',
    '這個頁面開在無痕視窗裡。存入文庫後，它的正文、圖片和網址會寫到磁碟上，關閉無痕視窗後仍然保留，直到你刪除。\n\n要存入嗎？',
    'This page is open in a private window. Once saved, its text, pictures and address are written to the disk and stay there after the private window is closed, until you delete them.\n\nSave it?',
  ],
} satisfies Record<string, Phrase>;
