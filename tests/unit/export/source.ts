// A document to export, for the tests of this room.
import type { Source } from '../../../lib/export/source';
import { NO_METADATA } from '../../../lib/structure/document';

export const SOURCE: Source = {
  ...NO_METADATA,
  title: '广东省建设国家数字经济创新发展试验区工作方案',
  docNumber: '粤府函〔2020〕328号',
  issuer: ['广东省人民政府'],
  writtenDate: '2020-11-03',
  url: 'http://www.gd.gov.cn/zwgk/a.html',
  // Noon in Greenwich is the same day nearly everywhere.
  at: '2026-01-02T12:00:00.000Z',
};
export const source = (change: Partial<Source> = {}): Source => ({ ...SOURCE, ...change });
export const NOTHING = source({ title: null, docNumber: null, issuer: [], writtenDate: null, url: null });
