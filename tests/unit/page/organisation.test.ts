import { describe, expect, it } from 'vitest';
import { isOrganisation, splitOrganisations } from '../../../lib/page/metadata/organisation';

describe('the name of an issuing body', () => {
  it.each([
    '国务院',
    '国务院办公厅',
    '义乌市人民政府办公室',
    '财 政 部',
    '中共石渡市委',
    '石渡市水务局',
    '雲川省住房和城鄉建設廳',
    '国家税务总局',
  ])('is %s', (name) => expect(isOrganisation(name)).toBe(true));

  it.each([
    '关于成立领导小组的通知',
    '经市人民政府同意',
    '各市人民政府',
    '2018年1月1日',
    '一、总体要求',
    '附件',
    '特此通知。',
    '王某某',
  ])('is not %s', (text) => expect(isOrganisation(text)).toBe(false));

  it.each([
    ['国务院、中央军委', ['国务院', '中央军委']],
    ['财政部 税务总局　海关总署', ['财政部', '税务总局', '海关总署']],
    ['财 政 部、税务总局', ['财政部', '税务总局']],
    ['Transport Department', ['Transport Department']],
    ['  ', []],
  ])('is one entry each of %j', (text, names) => expect(splitOrganisations(text)).toEqual(names));
});
