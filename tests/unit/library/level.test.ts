import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { BY_NAME, BY_NUMBER, levelOf } from '../../../lib/library/level';

const { fold } = loadLexicon();
const ofName = (name: string) => levelOf({ issuer: [name], docNumber: null }, fold);

describe('the level of a document', () => {
  it.each(BY_NAME.map(({ example, level }) => [example, level]))('%s governs at the level %s', (example, level) => {
    expect(ofName(example)).toBe(level);
  });

  it.each(BY_NUMBER.map(({ example, level }) => [example, level]))('the number %s is of level %s', (example, level) => {
    expect(levelOf({ issuer: [], docNumber: example }, fold)).toBe(level);
  });

  it.each([
    ['国务院办公厅', 'national'],
    ['国家发展改革委', 'national'],
    ['住房城乡建设部', 'national'],
    ['海关总署', 'national'],
    ['廣東省人民政府', 'province'],
    ['内蒙古自治区人民政府', 'province'],
    ['北京市朝阳区人民政府', 'district'],
    ['上海市浦东新区人民政府', 'district'],
    ['广东省深圳市人民政府', 'city'],
    ['苏州工业园区管理委员会', null],
    ['恩施土家族苗族自治州人民政府', 'city'],
    ['合肥市包河区大圩镇人民政府', 'township'],
    ['某某科技文库', null],
  ])('%s is of level %s', (name, level) => {
    expect(ofName(name)).toBe(level);
  });

  it('is not guessed', () => {
    expect(levelOf({ issuer: [], docNumber: null }, fold)).toBeNull();
  });
});
