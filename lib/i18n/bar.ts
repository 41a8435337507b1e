// Words of the bar alone.
import type { Phrase } from './catalogue';

export const BAR = {
  copy: ['转载副本', '轉載副本', '轉載副本', 'Copy'],
  'copy.long': [
    '不是官方网站，内容未经核实',
    '不是官方網站，內容未經核實',
    '不是官方網站，內容未經核實',
    'Not an official site; not verified',
  ],
  unsaved: ['尚未存入文库', '尚未存入文庫', '尚未存入文庫', 'Not in your library'],
  savedOn: ['已存 {date}', '已存 {date}', '已存 {date}', 'Saved {date}'],
  savePage: ['只存网页', '只存網頁', '只存網頁', 'Save the page only'],
  saved: ['已存', '已存', '已存', 'Saved'],
  panel: ['侧边栏', '側邊欄', '側邊欄', 'Side panel'],
  'panel.how': [
    '这个浏览器不让页面上的按钮打开侧边栏。请在浏览器的侧边栏菜单里选“明策”。',
    '這個瀏覽器不讓頁面上的按鈕打開側邊欄。請在瀏覽器的側邊欄選單裏選「明策」。',
    '這個瀏覽器不讓頁面上的按鈕開啟側邊欄。請在瀏覽器的側邊欄選單裡選「明策」。',
    'This browser does not let a button on a page open the sidebar. Choose Mingce in the browser’s own sidebar menu.',
  ],
} satisfies Record<string, Phrase>;
