// What a citing text says becomes of the cited one, for `npm run eval:links`: wordings of each role, in both scripts, and
// what only looks like them.
import type { Role } from '../library/schema';

export interface RoleCase {
  /** The role that stands under test: the case is one of its positives or of its hard negatives. */
  tests: Role;
  /** Title of the citing document, where it matters. */
  title?: string;
  text: string;
  expected: Role | null;
}

/** The cited document: every case cites it. */
export const CITED = { title: '广东省数据资源管理暂行办法', docNumber: '粤府办〔2015〕9号', writtenDate: '2015-03-01' };

const X = `《${CITED.title}》`;
const N = CITED.docNumber;
const TRADITIONAL = '《廣東省數據資源管理暫行辦法》';

const cases = (
  tests: Role,
  positives: readonly (string | [title: string, text: string])[],
  negatives: readonly [Role | null, string][],
): RoleCase[] => [
  ...positives.map(
    (each): RoleCase =>
      typeof each === 'string'
        ? { tests, text: each, expected: tests }
        : { tests, title: each[0], text: each[1], expected: tests },
  ),
  ...negatives.map(([expected, text]): RoleCase => ({ tests, text, expected })),
];

export const ROLE_CASES: readonly RoleCase[] = [
  ...cases(
    'repeals',
    [
      `本办法自2021年9月1日起施行，${X}同时废止。`,
      `本办法自2021年9月1日起施行。${X}（${N}）同时废止。`,
      `本辦法自發布之日起施行，${TRADITIONAL}同時廢止。`,
      `${X}（${N}）、《广东省信息共享办法》（粤府办〔2014〕3号）同时废止。`,
      `《广东省信息共享办法》和${X}即行废止。`,
      `${X}自本办法施行之日起停止执行。`,
      `${X}（${N}）自2022年1月1日起废止。`,
      `经研究，现决定废止${X}（${N}）。`,
      `对${X}等12件规范性文件予以废止。`,
      `本标准代替${X}。`,
      `此前印发的${X}予以废止。`,
      `${N}文同时废止。`,
      [
        '广东省人民政府关于废止部分规范性文件的通知',
        `下列文件予以废止：\n1.《广东省信息共享办法》（粤府办〔2014〕3号）\n2.${X}（${N}）`,
      ],
      ['关于宣布废止一批文件的公告', `一、${X}`],
    ],
    [
      ['amends', `${X}第十二条同时废止。`],
      ['amends', `决定废止${X}第三条、第五条。`],
      [null, `${X}不予废止，继续有效。`],
      [null, `${X}废止前已经受理的申请，由原机关办理。`],
      ['implements', `依照${X}取得的许可证期满失效。`],
      [null, `${X}规定的许可证到期后失效。`],
      [null, `原许可证同时废止，申请人参见${X}。`],
      [null, `《广东省信息共享办法》同时废止，${X}继续执行。`],
      ['implements', `《广东省信息共享办法》废止后，按照${X}执行。`],
      [null, `违反${X}的，其资格证书予以作废。`],
      [null, `全面清理与${X}不一致的规定，该废止的废止。`],
    ],
  ),
  ...cases(
    'amends',
    [
      `对${X}作如下修改：`,
      `省人民政府决定对${X}（${N}）进行修订。`,
      `現對${TRADITIONAL}作出如下修改：`,
      `修改${X}，增加一条作为第八条。`,
      `修订${X}。`,
      `将${X}第五条修改为：“省政府负责”。`,
      `删去${X}第九条。`,
      `对《广东省信息共享办法》和${X}的部分条款予以修改。`,
      `${X}修改如下：`,
      `废止${X}中有关收费的规定。`,
      `关于修改${X}的决定`,
    ],
    [
      ['implements', `根据修订后的${X}，制定本细则。`],
      [null, `学习新修订的${X}。`],
      [null, `推动修订${X}。`],
      [null, `抓紧研究修改${X}，年底前报送。`],
      [null, `${X}修订后，各地反映良好。`],
      ['repeals', `${X}同时废止，修改后的目录另行公布。`],
      ['implements', `按照${X}要求，修订完善应急预案。`],
      ['implements', `依据${X}，及时修改本单位制度。`],
      [null, `参加${X}修改座谈会。`],
      [null, `启动${X}修订工作。`],
    ],
  ),
  ...cases(
    'forwards',
    [
      `现将${X}印发给你们，请认真贯彻执行。`,
      `現將${TRADITIONAL}印發給你們，請認真貫徹執行。`,
      `${X}已经省人民政府同意，现印发给你们。`,
      `现将省政府办公厅${X}（${N}）转发给你们。`,
      `关于印发${X}的通知`,
      `关于转发省政府办公厅${X}的通知`,
      `经市人民政府同意，转发${X}，请遵照执行。`,
      `现予公布${X}，自公布之日起施行。`,
      `省人民政府批转${X}，望认真贯彻。`,
      `${X}已经审定，现予发布。`,
      `现将修订后的${X}印发给你们。`,
    ],
    [
      [null, `${X}印发以来，各地抓紧落实。`],
      [null, `2015年，省政府印发了${X}。`],
      [null, `省政府已印发${X}，有力推动了共享。`],
      ['implements', `为贯彻落实省政府印发的${X}，制定本方案。`],
      [null, `自${X}发布之日起满三年。`],
      [null, `各地先后转发${X}。`],
      [null, `${X}公布后，社会反响热烈。`],
      ['implements', `现将贯彻${X}的有关事项通知如下。`],
      ['implements', `根据${X}，现将目录公布如下。`],
      [null, `本通知印发前参照${X}办结的，不再追溯。`],
    ],
  ),
  ...cases(
    'implements',
    [
      `为贯彻落实${X}，制定本方案。`,
      `為貫徹落實${TRADITIONAL}，制定本方案。`,
      `根据《中华人民共和国数据安全法》和${X}，结合本市实际，制定本办法。`,
      `依据${X}（${N}）等有关规定，制定本规定。`,
      `按照${X}要求，现就有关事项通知如下：`,
      `各地要严格执行${X}。`,
      `根据${N}文件精神，制定本办法。`,
      `依照${X}第八条的规定，报省政府批准。`,
      `落实《数据要素行动计划》${X}各项任务。`,
      `为做好${X}贯彻落实工作，提出如下意见。`,
      `遵照${X}执行。`,
    ],
    [
      [null, `参考${X}编写教材。`],
      [null, `违反${X}的，依法给予处分。`],
      [null, `不再按照${X}执行。`],
      [null, `本办法施行后，不适用${X}。`],
      [null, `落实主体责任，学习${X}。`],
      [null, `据悉，${X}今年将满十年。`],
      ['repeals', `为贯彻上位法，废止${X}。`],
      [null, `本规划与${X}相衔接。`],
      [null, `对照${X}开展自查。`],
      [null, `收集${X}执行情况。`],
    ],
  ),
];
