// Words of the first tour.
import type { Phrase } from './catalogue';

export const TOUR = {
  tour: ['初次使用', '初次使用', '初次使用', 'First steps'],
  step: ['第 {n} 步，共 {of} 步', '第 {n} 步，共 {of} 步', '第 {n} 步，共 {of} 步', 'Step {n} of {of}'],
  next: ['下一步', '下一步', '下一步', 'Next'],
  before: ['上一步', '上一步', '上一步', 'Back'],
  skip: ['跳过', '略過', '略過', 'Skip'],
  done: ['开始使用', '開始使用', '開始使用', 'Start'],
  'marks.title': ['明策替你标注', '明策替你標註', '明策替你標註', 'Mingce marks the text for you'],
  'marks.text': [
    '金色是目标，朱线是期限，蓝线是引用的文件，蓝点是责任单位。政府网站的政策页面打开就会标出。',
    '金色是目標，朱線是期限，藍線是引用的文件，藍點是責任單位。政府網站的政策頁面打開就會標出。',
    '金色是目標，朱線是期限，藍線是引用的文件，藍點是權責單位。政府網站的政策頁面一開啟就會標出。',
    'Gold is a target, a vermilion line a deadline, a blue line a cited document, blue dots a responsible body. Policy pages on government sites are marked as they open.',
  ],
  'script.title': ['用你习惯的文字读', '用你習慣的文字讀', '用你習慣的文字讀', 'Read it in your script'],
  'script.text': [
    '原文、简体、香港、台湾，随时换，随时还原；标记跟着词走。',
    '原文、簡體、香港、台灣，隨時換，隨時還原；標記跟着詞走。',
    '原文、簡體、香港、臺灣，隨時換，隨時還原；標記跟著詞走。',
    'As it came, simplified, Hong Kong or Taiwan: switch at any time, and back. The marks stay on their words.',
  ],
  'search.title': ['一处找遍', '一處找遍', '一處找遍', 'Find it in one place'],
  'search.text': [
    '标题、文号、正文一起找，写繁体或简体都找得到。你存的文件和附带的 23 份都在里面。按 / 随时开始。',
    '標題、文號、正文一起找，寫繁體或簡體都找得到。你存的文件和附帶的 23 份都在裏面。按 / 隨時開始。',
    '標題、文號、內文一起找，寫繁體或簡體都找得到。你存的文件和附帶的 23 份都在裡面。按 / 隨時開始。',
    'Titles, numbers and texts at once, in either script: what you save and the 23 that come with Mingce. Press / at any time.',
  ],
  'save.title': [
    '存一份，留在你的电脑上',
    '存一份，留在你的電腦上',
    '存一份，留在你的電腦上',
    'Save a copy, on your own computer',
  ],
  'save.text': [
    '在政策页面按右下角的印章，或按 Alt+S，就存进这里。其他网站先按工具栏的明策图标。什么都不会发出去。',
    '在政策頁面按右下角的印章，或按 Alt+S，就存進這裏。其他網站先按工具列的明策圖示。什麼都不會發出去。',
    '在政策頁面按右下角的印章，或按 Alt+S，就存進這裡。其他網站先按工具列的明策圖示。什麼都不會傳出去。',
    'On a policy page press the seal at the lower right, or Alt+S. On other sites press the Mingce icon in the toolbar first. Nothing is sent anywhere.',
  ],
} satisfies Record<string, Phrase>;
