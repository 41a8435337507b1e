// Notes leave the library with what they stand on and where it comes from.
import { expect, it } from 'vitest';
import { type NotedDocument, writeNotes } from '../../../lib/export/notes';

const source: NotedDocument['source'] = {
  title: '关于推进_数字_经济的通知',
  docNumber: '粤府函〔2020〕328号',
  issuer: ['广东省人民政府', '广东省发展改革委'],
  writtenDate: '2020-11-03',
  publishedDate: null,
  url: 'http://www.gd.gov.cn/a (1).html',
};
const note = { quote: '新增5G基站', text: '', madeAt: '2025-12-02T08:00:00.000Z', lost: false };

it('each note has its words as a quotation, the reader’s own below, its day, under its document and its source', () => {
  const text = writeNotes([{ source, notes: [{ ...note, text: '问附件' }] }], 'zh-CN');
  expect(text).toBe(`# 明策批注

## 关于推进\\_数字\\_经济的通知

粤府函〔2020〕328号 · 广东省人民政府、广东省发展改革委 · 成文 2020-11-03 · <http://www.gd.gov.cn/a%20(1).html>

> 新增5G基站

问附件

*2025-12-02 批注*
`);
});

it('a note that lost its place is told as such, in the reader’s language', () => {
  expect(writeNotes([{ source, notes: [{ ...note, lost: true }] }], 'en')).toContain(
    '*Noted 2025-12-02 · The text has changed; place not found*',
  );
});

it('nothing that was written is taken for Markdown or HTML', () => {
  const text = writeNotes([{ source, notes: [{ ...note, quote: '# 一\n<script>', text: '1. [x](y)\n- z' }] }], 'zh-CN');
  expect(text).toContain('> \\# 一\n>\n> \\<script\\>');
  expect(text).toContain('1\\. \\[x\\](y)\n\\- z');
});

it('documents without notes are left out, one without a title or an address is named for what it is', () => {
  const bare = { title: null, docNumber: null, issuer: [], writtenDate: null, publishedDate: null, url: null };
  const text = writeNotes(
    [
      { source, notes: [] },
      { source: bare, notes: [note] },
    ],
    'zh-HK',
  );
  expect(text).not.toContain('粤府函');
  expect(text).toContain('## 未載明標題');
});
