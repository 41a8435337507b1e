// Words of the popup.
import type { Phrase } from './catalogue';

export const POPUP = {
  search: ['搜索标题、文号', '搜尋標題、文號', '搜尋標題、文號', 'Search titles and numbers'],
  'tab.saved': ['已存', '已存', '已存', 'Saved'],
  'tab.corpus': ['种子文库', '種子文庫', '種子文庫', 'Seed corpus'],
  'tab.due': ['期限', '期限', '期限', 'Deadlines'],
  lists: ['列表', '列表', '清單', 'Lists'],
  choose: ['选择', '選擇', '選擇', 'choose'],
  settings: ['设置', '設定', '設定', 'Settings'],
  noDates: ['文中没有期限', '文中沒有期限', '文中沒有期限', 'No deadlines'],
  reading: ['正在读…', '正在讀…', '正在讀…', 'Reading…'],
  'page.none': ['当前页面', '當前頁面', '目前頁面', 'This page'],
  'page.unreadable': [
    '浏览器不让扩展读取这个页面，例如浏览器自己的页面。',
    '瀏覽器不讓擴充功能讀取這個頁面，例如瀏覽器自己的頁面。',
    '瀏覽器不讓擴充功能讀取這個頁面，例如瀏覽器自己的頁面。',
    'The browser does not let extensions read this page, as with its own pages.',
  ],
  'empty.saved': [
    '还没有存入文件。打开一个政策页面，按“存入文库”。',
    '還沒有存入文件。打開一個政策頁面，按「存入文庫」。',
    '還沒有存入文件。開啟一個政策頁面，按「存入文庫」。',
    'Nothing saved yet. Open a policy page and press “Save to library”.',
  ],
  'empty.due': [
    '已存文件里没有将到的期限。',
    '已存文件裏沒有將到的期限。',
    '已存文件裡沒有將到的期限。',
    'No coming deadlines in what you saved.',
  ],
  'empty.search': ['没有找到。', '沒有找到。', '沒有找到。', 'Nothing found.'],
  noNumber: ['未载明文号', '未載明文號', '未載明文號', 'No number given'],
  'level.national': ['国家', '國家', '國家', 'National'],
  'level.province': ['省级', '省級', '省級', 'Provincial'],
  'level.city': ['市级', '市級', '市級', 'City'],
  'level.district': ['县区', '縣區', '縣區', 'County and district'],
  'level.township': ['乡镇', '鄉鎮', '鄉鎮', 'Township'],
  count: ['{n} 份', '{n} 份', '{n} 份', '{n}'],
} satisfies Record<string, Phrase>;
