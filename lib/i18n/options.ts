// Words of the options page.
import type { Phrase } from './catalogue';

export const OPTIONS = {
  title: ['设置', '設定', '設定', 'Settings'],
  language: ['界面语言', '介面語言', '介面語言', 'Interface language'],
  'language.auto': ['跟随浏览器', '跟隨瀏覽器', '跟隨瀏覽器', 'As the browser'],
  theme: ['明暗', '明暗', '明暗', 'Theme'],
  'theme.auto': ['跟随系统', '跟隨系統', '跟隨系統', 'As the system'],
  'theme.light': ['浅色', '淺色', '淺色', 'Light'],
  'theme.dark': ['深色', '深色', '深色', 'Dark'],
  privacy: ['隐私', '私隱', '隱私', 'Privacy'],
  'privacy.text': [
    '一切都在你的电脑上：页面在本机识别、转换，存入本机的文库。明策不向任何地方发送任何内容。',
    '一切都在你的電腦上：頁面在本機識別、轉換，存入本機的文庫。明策不向任何地方發送任何內容。',
    '一切都在你的電腦上：頁面在本機辨識、轉換，存入本機的文庫。明策不向任何地方傳送任何內容。',
    'Everything stays on your computer: pages are read and converted here and saved to a library here. Mingce sends nothing anywhere.',
  ],
} satisfies Record<string, Phrase>;
