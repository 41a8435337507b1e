import { describe, expect, it } from 'vitest';
import { documentKey, sameDocument } from '../../../lib/compare/identity';
import { signature } from '../../../lib/compare/minhash';
import { createFold } from '../../../lib/text/fold';

const fold = createFold('國国務务發发號号於于關关廣广業业');

describe('the key of a document', () => {
  it('is one for copies that differ in script, width, brackets and white space', () => {
    const here = documentKey({ title: '关于发展产业的意见（试行）', docNumber: '国发〔2018〕1号' }, fold);
    const there = documentKey(
      {
        title: '關於發展產業的意見(試行) '.replace('產', '产').replace('見', '见').replace('試', '试'),
        docNumber: '國發[2018] 1號',
      },
      fold,
    );
    expect(there).toEqual(here);
    expect(here.reason).toBe('number-and-title');
  });

  it('is one for a copy with readings between its characters', () => {
    const title = '关于印发规划的通知';
    const glossed = { title: '關(guān)于印發(fā)规划的通知', docNumber: '国發(fā)〔2018〕1號' };
    expect(documentKey(glossed, fold)).toEqual(documentKey({ title, docNumber: '国发〔2018〕1号' }, fold));
  });

  it('keeps documents of one number apart when their titles differ', () => {
    const notice = documentKey({ title: '关于印发规划的通知', docNumber: '国发〔2018〕1号' }, fold);
    expect(documentKey({ title: '某某规划', docNumber: '国发〔2018〕1号' }, fold).key).not.toBe(notice.key);
  });

  it('falls back to the date of writing, then to the issuer, then to a telling title', () => {
    const title = '某某市城乡规划管理办法';
    expect(documentKey({ title, writtenDate: '2013-12-02' }, fold).reason).toBe('title-and-date');
    expect(documentKey({ title, issuer: ['某某市人民政府'] }, fold).reason).toBe('title-and-issuer');
    expect(documentKey({ title }, fold).reason).toBe('title');
  });

  it('is none for a title that many documents bear, and for no title at all', () => {
    expect(documentKey({ title: '关于印发通知' }, fold).key).toBeNull();
    expect(documentKey({ title: null }, fold)).toEqual({ key: null, reason: 'none' });
  });
});

describe('two pages', () => {
  const text = '为深入贯彻落实有关部署，加快推进数字政府建设，经研究同意，现就有关事项通知如下，请认真贯彻执行。';

  it('hold one document when their texts are nearly the same, whatever their titles say', () => {
    const page = { title: '关于数字政府的通知', signature: signature(text.repeat(3)) };
    const mirror = { title: '【独家】数字政府文件下载', signature: signature(`${text.repeat(3)}来源网络`) };
    expect(sameDocument(page, mirror, fold)).toBe('near-duplicate');
  });

  it('hold two when their numbers differ, however alike the texts', () => {
    const page = { title: '关于放假安排的通知', docNumber: '国办发〔2018〕1号', signature: signature(text) };
    expect(sameDocument(page, { ...page, docNumber: '国办发〔2019〕1号' }, fold)).toBeNull();
  });

  it('hold two when nothing but the kind of document is common', () => {
    expect(
      sameDocument(
        { title: '甲办法', signature: signature('甲乙丙丁戊己庚辛') },
        { title: '乙办法', signature: signature('子丑寅卯辰巳午未') },
        fold,
      ),
    ).toBeNull();
  });
});
