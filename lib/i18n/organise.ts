// Words of tags, stars and editing many documents at once.
import type { Phrase } from './catalogue';

export const ORGANISE = {
  selected: ['已选 {n} 份', '已選 {n} 份', '已選 {n} 份', '{n} selected'],
  all: ['全选', '全選', '全選', 'All'],
  tags: ['标签', '標籤', '標籤', 'Tags'],
  addTag: ['加标签', '加標籤', '加標籤', 'Add tag'],
  newTag: ['新标签', '新標籤', '新標籤', 'New tag'],
  untag: ['去掉标签“{tag}”', '去掉標籤「{tag}」', '去掉標籤「{tag}」', 'Remove the tag “{tag}”'],
  manage: ['管理标签', '管理標籤', '管理標籤', 'Manage tags'],
  rename: ['改名', '改名', '重新命名', 'Rename'],
  renameTag: ['给“{tag}”改名', '為「{tag}」改名', '為「{tag}」重新命名', 'Rename “{tag}”'],
  removeTag: ['删除标签“{tag}”', '刪除標籤「{tag}」', '刪除標籤「{tag}」', 'Delete the tag “{tag}”'],
  remove: ['删除', '刪除', '刪除', 'Delete'],
  sure: ['确定删除', '確定刪除', '確定刪除', 'Yes, delete'],
  save: ['保存', '儲存', '儲存', 'Save'],
  done: ['完成', '完成', '完成', 'Done'],
  find: ['查找标签', '查找標籤', '尋找標籤', 'Find a tag'],
  'nothing.tagged': [
    '还没有标签。打开一份已存的文件，就可以加。',
    '還沒有標籤。打開一份已存的文件，就可以加。',
    '還沒有標籤。開啟一份已存的文件，就可以加。',
    'No tags yet. Open a saved document to add one.',
  ],
  rest: [
    '还有 {n} 个标签，输入几个字来查找。',
    '還有 {n} 個標籤，輸入幾個字來查找。',
    '還有 {n} 個標籤，輸入幾個字來尋找。',
    '{n} more {n|tag|tags}: type to find {n|it|them}.',
  ],
  merged: [
    '改成已有的标签，两个会合成一个。',
    '改成已有的標籤，兩個會合成一個。',
    '改成已有的標籤，兩個會合成一個。',
    'A name that is taken merges the two tags.',
  ],
} satisfies Record<string, Phrase>;
