import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../lib/structure/paragraphs';

const split = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs that lost their line breaks', () => {
  it('begin at marks that count on from one another, and headings part from their text', () => {
    const line =
      '为加快发展,制定本规划。一、总体要求(一)指导思想以习近平新时代中国特色社会主义思想为指导,全面贯彻党的十九大精神。(二)基本原则。——紧密衔接,服务发展。围绕全省部署。——标准引领,创新驱动。强化科技创新。二、主要任务(一)优化产业结构1.做强企业。大力发展总部经济,占比达到5.5%以上。2.拓展市场。开拓一、二线城市和3、4号线商圈,形成优势3.强化创新。加大投入。';
    expect(split(line)).toEqual([
      '为加快发展,制定本规划。',
      '一、总体要求',
      '(一)指导思想',
      '以习近平新时代中国特色社会主义思想为指导,全面贯彻党的十九大精神。',
      '(二)基本原则。',
      '——紧密衔接,服务发展。围绕全省部署。',
      '——标准引领,创新驱动。强化科技创新。',
      '二、主要任务',
      '(一)优化产业结构',
      '1.做强企业。大力发展总部经济,占比达到5.5%以上。',
      '2.拓展市场。开拓一、二线城市和3、4号线商圈,形成优势',
      '3.强化创新。加大投入。',
    ]);
  });

  it('leave a flattened table whole, its caption before it', () => {
    const line =
      '(一)发展目标。到2025年,基础体系基本健全。表1建筑业主要指标指标名称2020年2025年目标指标属性总产值1.32万亿2万亿预期性企业数量11家20家预期性二、主要任务';
    expect(split(line).slice(1)).toEqual([
      '表1建筑业主要指标',
      '指标名称2020年2025年目标指标属性总产值1.32万亿2万亿预期性企业数量11家20家预期性',
      '二、主要任务',
    ]);
  });

  it('know a heading by the table of contents in front', () => {
    const line =
      '目 录一、现状与形势1(一)发展亮点2二、四大任务3(一)织密服务网6邮政业是重要的社会公用事业,在国家发展中作用突出。一、现状与形势(一)发展亮点五年来,成绩显著。二、四大任务(一)织密服务网优先布局农村。';
    expect(split(line)).toContain('(一)发展亮点');
    expect(split(line)).toContain('五年来,成绩显著。');
    expect(split(line).at(-2)).toBe('(一)织密服务网');
  });

  it('are told apart by line ends and wide gaps first', () => {
    expect(split('第一章 规划背景   第一节 发展基础\n区位优势明显。\r\n\r\n  交通便利。')).toEqual([
      '第一章 规划背景',
      '第一节 发展基础',
      '区位优势明显。',
      '交通便利。',
    ]);
  });

  it('are found through glosses, which stay in them', () => {
    const line = `${'现(xiàn)'.repeat(20)}将方案印发。一、總體(tǐ)要求(qiú)(一)指导思想。深入贯彻。二、主要任務(wù)`;
    expect(split(line).slice(1)).toEqual(['一、總體(tǐ)要求(qiú)', '(一)指导思想。深入贯彻。', '二、主要任務(wù)']);
  });

  it('are numbered rows of a box’s table', () => {
    const line =
      '完善种植业标准体系。专栏1 农业领域重要标准重点领域重要标准责任部门01种植业农业投入品等13 个标准。省农业农村厅等有关部门02林草业生态修复标准。省林业和草原局';
    expect(split(line)).toEqual([
      '完善种植业标准体系。',
      '专栏1 农业领域重要标准重点领域重要标准责任部门',
      '01种植业农业投入品等13 个标准。省农业农村厅等有关部门',
      '02林草业生态修复标准。省林业和草原局',
    ]);
  });
});
