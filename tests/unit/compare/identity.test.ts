import { describe, expect, it } from 'vitest';
import { documentKey, figuresAgree, isTelling, sameDocument } from '../../../lib/compare/identity';
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

  it('hold two when neither has a title and one has a number', () => {
    const numbered = { docNumber: '国办发〔2018〕1号', signature: signature(text) };
    const other = { signature: signature('一年来，全省经济运行总体平稳，民生持续改善。') };
    expect(sameDocument(numbered, other, fold)).toBeNull();
    expect(sameDocument(other, numbered, fold)).toBeNull();
    const [here, there] = ['2020-01-01', '2023-05-06'].map((writtenDate) => ({ writtenDate }));
    expect(sameDocument({ ...numbered, ...here }, { signature: numbered.signature, ...there }, fold)).toBeNull();
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

  it('hold two when only their titles agree, with or without their days and issuers', () => {
    const ours = { title: '政府工作报告', signature: signature(text) };
    const theirs = { title: '政府工作报告', signature: signature('一年来，全省经济运行总体平稳，民生持续改善。') };
    expect(sameDocument(ours, theirs, fold)).toBeNull();
    const [day, body] = [{ writtenDate: '2025-01-15' }, { issuer: ['广东省人民政府'] }];
    expect(sameDocument({ ...ours, ...day }, { ...theirs, ...day }, fold)).toBeNull();
    expect(sameDocument({ ...ours, ...body }, { ...theirs, ...body }, fold)).toBeNull();
  });

  it('hold one when their titles agree and most of their texts, unless their issuers or days speak against it', () => {
    const ours = { title: '数字政府建设要点', issuer: ['甲县人民政府'], signature: signature(text) };
    const theirs = { title: '数字政府建设要点', signature: signature(`${text}编者按：本文有删节，全文见官网。`) };
    expect(sameDocument(ours, theirs, fold)).toBe('title');
    expect(sameDocument(ours, { ...theirs, issuer: ['甲县人民政府办公室'] }, fold)).toBe('title');
    expect(sameDocument(ours, { ...theirs, issuer: ['乙县人民政府'] }, fold)).toBeNull();
    const [here, there] = ['2024-01-30', '2025-01-15'].map((writtenDate) => ({ writtenDate }));
    expect(sameDocument({ ...ours, ...here }, { ...theirs, ...there }, fold)).toBeNull();
  });
});

describe('a number', () => {
  it.each(['国发〔2018〕1号', '粵府函[2020] 328號', '财政部公告2023年第12号', '2020年第139號法律公告'])(
    '%s tells a document of its title wherever it is met',
    (number) => expect(isTelling(number, fold)).toBe(true),
  );
  it.each(['公告第1号', '2023年第12号', '令〔2023〕第5号', '国令第707号'])('%s does not', (number) =>
    expect(isTelling(number, fold)).toBe(false),
  );
});

it('figures tell two editions apart, and neither few figures nor a copy that leaves some out', () => {
  const edition = (n: number) => `全年产值${n}亿元，增长${n / 100}%；粮食${n * 3}万吨，游客${n * 7}万人次，共20项。`;
  expect(figuresAgree(edition(1234), edition(2345), fold)).toBe(false);
  expect(figuresAgree(edition(1234), `转载：${edition(1234)}阅读3021次，分享88次。`, fold)).toBe(true);
  expect(figuresAgree('到2022年，建成22万个。', '到2023年，建成25万个。', fold)).toBe(true);
});
