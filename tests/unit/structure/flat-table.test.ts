import { describe, expect, it } from 'vitest';
import { flattenedTables } from '../../../lib/structure/flat-table';

/** Column heads and rows as text; ∅ where the line does not tell. */
function read(text: string) {
  const table = flattenedTables(text)[0] ?? null;
  const cell = (range: { start: number; end: number } | null) => (range ? text.slice(range.start, range.end) : '∅');
  return (
    table && {
      columns: table.columns.map(cell),
      rows: table.rows.map(({ cells }) => cells.map(cell)),
      rest: text.slice(table.end),
    }
  );
}

describe('a flattened indicator table', () => {
  it('gets its rows and columns back', () => {
    const line =
      '表1福建省建筑业“十四五”发展主要指标指标名称2020年2025年目标指标属性建筑业总产值(期末)1.32万亿2万亿预期性大型建筑业企业数量(100亿元)11家20家预期性装配式建筑项目占城镇新建项目比重20%35%预期性五、主要任务';
    expect(read(line)).toEqual({
      columns: ['指标名称', '2020年', '2025年目标', '指标属性'],
      rows: [
        ['建筑业总产值(期末)', '1.32万亿', '2万亿', '预期性'],
        ['大型建筑业企业数量(100亿元)', '11家', '20家', '预期性'],
        ['装配式建筑项目占城镇新建项目比重', '20%', '35%', '预期性'],
      ],
      rest: '五、主要任务',
    });
  });

  it('keeps a range in its cell', () => {
    const line =
      '序号 指标 2020年 2025年 属性 1 每亿元营业收入有效发明专利数（件） 0.42 0.8—1.0 预期性 2 绿色工厂数量（家） 86 280 预期性';
    expect(read(line)?.rows.map((cells) => cells.slice(2, 4))).toEqual([
      ['0.42', '0.8—1.0'],
      ['86', '280'],
    ]);
  });

  it('tells a row’s number from a figure that the indicator begins with', () => {
    const line =
      '序号指标名称2025年指标属性1甲乙类传染病发病率(%)≤0.2预期性25岁以下儿童死亡率(‰)≤2预期性3青少年新发近视率明显下降约束性';
    expect(read(line)?.rows).toEqual([
      ['1', '甲乙类传染病发病率(%)', '≤0.2', '预期性'],
      ['2', '5岁以下儿童死亡率(‰)', '≤2', '预期性'],
      ['3', '青少年新发近视率', '明显下降', '约束性'],
    ]);
  });

  it('names a group in each of its rows, whether its numbers go on or begin again', () => {
    const line =
      '类别序号指标2019年现状值2025年目标值指标属性商业消费1社会消费品零售总额6582.8亿元9700亿元预期性230000平米以上购物中心90个130个预期性对外贸易1货物贸易进出口总额4314.76亿美元5000亿美元预期性';
    expect(read(line)?.rows).toEqual([
      ['商业消费', '1', '社会消费品零售总额', '6582.8亿元', '9700亿元', '预期性'],
      ['商业消费', '2', '30000平米以上购物中心', '90个', '130个', '预期性'],
      ['对外贸易', '1', '货物贸易进出口总额', '4314.76亿美元', '5000亿美元', '预期性'],
    ]);
  });

  it('is read in traditional script and full-width signs, its ranges in the raw line', () => {
    expect(read('指標名稱２０２０年２０２５年指標屬性綠色建築占比（％）２０％３５％預期性')?.rows).toEqual([
      ['綠色建築占比（％）', '２０％', '３５％', '預期性'],
    ]);
  });

  it('cuts digits that touch only where their shape leaves one way', () => {
    expect(read('指标名称2020年2025年属性城镇化率(%)6065预期性')?.rows[0]).toEqual([
      '城镇化率(%)',
      '60',
      '65',
      '预期性',
    ]);
    expect(read('指标名称2020年2025年属性高铁里程12345预期性')).toBeNull();
  });

  it('is cut by white space where the line has kept it, a unit apart from its name', () => {
    const line =
      '主要指标 序号 指标 单位 2015年 2020年 属性 1 堤防达标率 % 72 90 预期性 2 用水总量 亿立方米 218.6 ≤240 约束性 3 水利投资 亿元 〔860〕 〔1200左右〕 预期性';
    expect(read(line)?.rows).toEqual([
      ['1', '堤防达标率', '%', '72', '90', '预期性'],
      ['2', '用水总量', '亿立方米', '218.6', '≤240', '约束性'],
      ['3', '水利投资', '亿元', '〔860〕', '〔1200左右〕', '预期性'],
    ]);
  });

  it('cuts touching figures where one way keeps what is aimed at near what it starts from', () => {
    const line =
      '指 标2015年2020年〔累计〕属性1.生态状况森林覆盖率(%)21.6623.04〔1.38〕约束性草原盖度(%)5456 预期性氨氮--〔10〕二氧化硫--〔15〕约束性';
    expect(read(line)?.rows).toEqual([
      ['生态状况森林覆盖率(%)', '21.66', '23.04', '〔1.38〕', '约束性'],
      ['草原盖度(%)', '54', '56', '∅', '预期性'],
      ['氨氮', '-', '-', '〔10〕', '∅'],
      ['二氧化硫', '-', '-', '〔15〕', '约束性'],
    ]);
  });

  it('goes on behind one row that no cut fits', () => {
    const line = '指标名称2020年2025年属性绿化率20%35%预期性高铁里程12345预期性节水率40%45%约束性二、主要任务';
    expect(read(line)?.rows.map(([name]) => name)).toEqual(['绿化率', '节水率']);
  });

  it('is parted by its numbers where no column says 约束性', () => {
    const line = '序号指标2010年2015年1氨氮总量(万吨)264.4238.02二氧化硫总量(万吨)2267.82086.4。其余见附件。';
    expect(read(line)?.rows).toEqual([
      ['1', '氨氮总量(万吨)', '264.4', '238.0'],
      ['2', '二氧化硫总量(万吨)', '2267.8', '2086.4'],
    ]);
  });

  it('may name the office that counts behind figures without a head, and leave a number out', () => {
    const line =
      '序号核心指标数据来源1每万人专利拥有量112件市知识产权局2PCT申请量累计10万件市知识产权局4社会满意度80分以上委托第三方机构5服务机构数量200家以上市知识产权局四、重大工程';
    expect(read(line)?.rows).toEqual([
      ['1', '每万人专利拥有量', '112件', '市知识产权局'],
      ['2', 'PCT申请量累计', '10万件', '市知识产权局'],
      ['4', '社会满意度', '80分以上', '委托第三方机构'],
      ['5', '服务机构数量', '200家以上', '市知识产权局'],
    ]);
  });

  it('is none in prose that speaks of indicators', () => {
    expect(flattenedTables('主要指标中，约束性指标2025年全部完成，预期性指标好于预期。')).toEqual([]);
    expect(flattenedTables('指标名称、计量单位2025年统一规范。')).toEqual([]);
  });
});
