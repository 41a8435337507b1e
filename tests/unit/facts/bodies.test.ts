import { describe, expect, it } from 'vitest';
import { read } from './read';

const bodies = (...blocks: string[]): string[] | undefined =>
  read(blocks).targets[0]?.bodies.map((body) => `${body.name} ${body.role}`);

describe('who is responsible', () => {
  it.each([
    [
      '牵头 and 按职责分工负责',
      '到2026年,建成平台10个。(省发展改革委、省科技厅牵头,省财政厅、省广电局按职责分工负责)',
      ['省发展改革委 lead', '省科技厅 lead', '省财政厅 joint', '省广电局 joint'],
    ],
    [
      'labels',
      '到2026年,建成平台10个。（牵头单位：市统计局；配合单位：市经信局、市市场监管局）',
      ['市统计局 lead', '市经信局 support', '市市场监管局 support'],
    ],
    [
      'who leads in judging it, behind by when',
      '到2026年,建成平台10个。(8月底完成,牵头考核单位:市工信局)',
      ['市工信局 lead'],
    ],
    [
      'a plain list',
      '到2026年,建成平台10个。(责任单位:市数据局,市政务服务办,市委编办等)',
      ['市数据局 joint', '市政务服务办 joint', '市委编办 joint'],
    ],
    [
      'a label before who leads and who supports',
      '到2026年,建成平台10个。(责任单位:省住房城乡建设厅牵头,省发展改革委、省自然资源厅配合)',
      ['省住房城乡建设厅 lead', '省发展改革委 support', '省自然资源厅 support'],
    ],
    [
      'a label before what each is charged with',
      '到2026年,建成平台10个。(责任单位:省民政厅、省商务厅按职责分工负责)',
      ['省民政厅 joint', '省商务厅 joint'],
    ],
    [
      'who carries it out',
      '到2026年,建成平台10个。(牵头部门:港务监管处;实施部门:市港航中心)',
      ['港务监管处 lead', '市港航中心 joint'],
    ],
    [
      'a role before a mark of enumeration',
      '到2026年,建成平台10个。(市住建委牵头负责、各区政府组织落实)',
      ['市住建委 lead', '各区政府 joint'],
    ],
    [
      'by its charge',
      '到2026年,建成平台10个。(市财政局牵头,市民政局按职责组织配合)',
      ['市财政局 lead', '市民政局 support'],
    ],
    [
      'by their charges, and no verb',
      '到2026年,建成平台10个。(市商务局、市文旅局,按职责分工)',
      ['市商务局 joint', '市文旅局 joint'],
    ],
    [
      'who acts together with whom, behind who leads',
      '到2026年,建成平台10个。(市卫健委牵头,会同市医保局推进)',
      ['市卫健委 lead', '市医保局 support'],
    ],
    [
      'other labels',
      '到2026年,建成平台10个。(主责单位:市城管局;协作单位:市公安局)',
      ['市城管局 lead', '市公安局 support'],
    ],
    ['behind a dash', '到2026年,建成平台10个。——责任单位:市科技局、市财政局', ['市科技局 joint', '市财政局 joint']],
    ['a pointer to a list', '到2026年,建成平台10个。(详见附件重点任务分工)', []],
    [
      'others behind 等',
      '到2026年,建成平台10个。(市场监管总局牵头,税务总局等国务院相关部门及各地区按职责分工负责)',
      ['市场监管总局 lead', '税务总局 joint'],
    ],
    [
      'names alone',
      '到2026年,建成平台10个。（区科技局、区财政局、各街道）',
      ['区科技局 joint', '区财政局 joint', '各街道 joint'],
    ],
    ['负责 alone', '到2026年,建成平台10个。（体育总局、教育部负责）', ['体育总局 joint', '教育部 joint']],
    [
      '会同',
      '到2026年,建成平台10个。(省发展改革委会同省财政厅、省人社厅负责)',
      ['省发展改革委 lead', '省财政厅 support', '省人社厅 support'],
    ],
    [
      'traditional script',
      '到2026年,建成平台10個。(省發展改革委牽頭,省財政廳等單位配合)',
      ['省發展改革委 lead', '省財政廳 support'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('each parenthesis closes what stands before it', () => {
    const { targets } = read('到2026年,建成平台10个。(教育部负责)培育企业20家。(财政部负责)');
    expect(targets.map((t) => t.bodies.map((b) => b.name))).toEqual([['教育部'], ['财政部']]);
  });

  it('a block that is nothing but the list closes the item above it', () => {
    expect(bodies('(一)建设平台。到2026年,建成平台10个。', '（责任单位：市数据局）')).toEqual(['市数据局 joint']);
  });

  it('a list behind the second half of a broken sentence closes the first half too', () => {
    const broken = ['一、改建厕所。到2026年,改建厕所300座,普及率达到96%,资源化利用率', '达95%。(县卫健局牵头)'];
    expect(read(broken).targets.map((t) => t.bodies.length)).toEqual([1, 1, 1]);
  });

  it('the first leads where the document says so', () => {
    const text = '到2026年,建成平台10个。（税务总局、财政部、海关总署负责，排在第一位的部门为牵头部门，下同）';
    expect(bodies(text)).toEqual(['税务总局 lead', '财政部 joint', '海关总署 joint']);
    expect(bodies(text.replace('到2026年', '力争到2026年'))?.[0]).toBe('税务总局 lead');
  });

  it('a name that is defined is no list of bodies', () => {
    expect(bodies('到2026年,建成平台10个。(以下简称市政府、区政府)')).toEqual([]);
  });

  it('remarks in brackets are no bodies', () => {
    expect(bodies('到2026年,建成平台(学科)10个。(省财政厅负责)')).toEqual(['省财政厅 joint']);
  });
});
