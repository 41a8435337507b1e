// What is known of the five raw files and the 23 documents in them. Cutting and cleaning follow general rules; what stands
// here are facts about these files: their hashes, the words a document begins with, whom it governs.
import type { AdministrativeLevel, CorpusNote, PlanPeriod, RemovalReason } from '../lib/corpus/types';
import type { DocumentKind, Script } from '../lib/structure/document';

export interface DocumentFacts {
  /** Seed number and place in the file; stable for ever. */
  id: string;
  /** The lines it opens with, as the raw file has them; found in turn from the end of the document before. */
  opening: readonly [string, ...string[]];
  level: AdministrativeLevel;
  jurisdiction: string;
  kind: DocumentKind;
  script: Script;
  note?: CorpusNote;
  /** Where the document says it in a sentence and not in its title. */
  planPeriod?: PlanPeriod;
  /** Where it stands in the text and in neither title nor signature. */
  issuer?: readonly string[];
}

/** A stretch of a raw file that begins with these words and is no document. */
interface Leftover {
  from: string;
  reason: RemovalReason;
}

/** What a copying page destroyed and the bytes that are left, or the phrase, restore for certain. */
export interface KnownRepair {
  /** Stands once in the raw file. */
  was: string;
  text: string;
}

export interface SeedFacts {
  file: string;
  /** Of the file's bytes, lower-case hex. */
  sha256: string;
  /** Every document stands twice, the second time in the same words. */
  isDoubled?: boolean;
  /** In the order of the file. */
  parts: readonly (DocumentFacts | Leftover)[];
  repairs?: readonly KnownRepair[];
  /** Date that the page shows for all of it, ISO 8601 day. */
  publishedDate?: string;
}

const NATION = { level: 'national', jurisdiction: '全国', kind: 'policy' } as const;
const province = (jurisdiction: string) => ({ level: 'province', jurisdiction, kind: 'policy' }) as const;
const DRAFT = { kind: 'draft-for-comments', script: 'simplified' } as const;
const TRADITIONAL = { script: 'traditional' } as const;

export const SEEDS: readonly SeedFacts[] = [
  {
    file: '000_4d4dec40498ae292.txt',
    sha256: '2ab47b4eeb32443c1f1e9b03568cae87aa8ebe4ce01dbbe3b180c5fdfaa86edc',
    isDoubled: true,
    parts: [
      {
        id: '000-01',
        opening: ['中共中央 國務院印發《粵港澳大灣區發展規劃綱要》'],
        ...NATION,
        jurisdiction: '粤港澳大湾区',
        ...TRADITIONAL,
        // 規劃近期至2022年,遠期展望到2035年。
        planPeriod: { from: null, to: 2035 },
      },
      {
        id: '000-02',
        opening: [
          '國家衛生健康委員會寧夏回族自治區人民政府關于印發寧夏回族自治區“互聯網+醫療健康”示范區建設規劃(2019年—2022年)的通知',
        ],
        ...province('宁夏回族自治区'),
        ...TRADITIONAL,
      },
      {
        id: '000-03',
        opening: ['安徽省人民政府關于印發支持數字經濟發展若干政策的通知'],
        ...province('安徽省'),
        ...TRADITIONAL,
      },
      {
        id: '000-04',
        opening: ['工業和信息化部關于印發《工業互聯網網絡建設及推廣指南》的通知'],
        ...NATION,
        ...TRADITIONAL,
      },
      {
        id: '000-05',
        opening: ['湖北省人民政府關于推進數字政府建設的指導意見'],
        ...province('湖北省'),
        ...TRADITIONAL,
      },
      {
        id: '000-06',
        opening: ['內蒙古出臺《內蒙古國家大數據綜合試驗區改革實施方案》'],
        ...province('内蒙古自治区'),
        kind: 'news',
        ...TRADITIONAL,
        // 自治區黨委辦公廳、自治區政府辦公廳聯合印發了《…》.
        issuer: ['自治區黨委辦公廳', '自治區政府辦公廳'],
      },
      { id: '000-07', opening: ['國務院辦公廳關于推進 政務新媒體健康有序發展的意見'], ...NATION, ...TRADITIONAL },
      {
        id: '000-08',
        opening: [
          '天津市人民政府辦公廳關于轉發市科技局擬定的《天津市人工智能“七鏈”精準創新行動計劃(2018—2020年)》的通知',
        ],
        ...province('天津市'),
        ...TRADITIONAL,
      },
      {
        id: '000-09',
        opening: ['山西省人民政府辦公廳關于印發加快建設一體化在線政務服務平臺全面推進“三晉通辦”實施方案的通知'],
        ...province('山西省'),
        ...TRADITIONAL,
        note: 'pdf-only',
      },
      {
        id: '000-10',
        opening: ['一圖讀懂廣東省“數字政府”建設總體規劃(2018-2020年)'],
        ...province('广东省'),
        kind: 'interpretation',
        ...TRADITIONAL,
        note: 'image-only',
      },
      { from: '{{el.src}}', reason: 'template leftover' },
    ],
  },
  {
    file: '001_67a23787f0baa5c2.txt',
    sha256: '7ec4e08a5f0999a2ad386c3736e16373bda15a24e59412d7df7c175c4e41f61e',
    parts: [
      {
        id: '001-01',
        opening: ['广东省人民政府办公厅关于印发“數(shù)字湾區(qū)”'],
        ...province('广东省'),
        script: 'mixed',
      },
    ],
  },
  {
    file: '002_7cbc32b565136c29.txt',
    sha256: '873f31028808c745b7f7396bfb136db88abb1f8771ec72376a9dafeb2666f8c1',
    parts: [{ id: '002-01', opening: ['粵府函〔2020〕328號'], ...province('广东省'), ...TRADITIONAL }],
  },
  {
    file: '003_fca66a49a3ddd9d2.txt',
    sha256: 'b6345dfb516db5a86f6ff32deec14324df64d065628ca3eecd03a585c1b5d504',
    parts: [
      {
        id: '003-01',
        opening: ['廣東省人民政府關于印發(fā)廣東省深化泛珠三角'],
        ...province('广东省'),
        ...TRADITIONAL,
      },
    ],
    // One byte of a two-byte character was lost, and the bytes after it were read in wrong pairs. Pairing them again gives
    // all but the first character of each; that one is fixed by its second byte and the phrase it begins.
    repairs: [
      { was: '?;浉郯拇鬄硡^', text: '。粵港澳大灣區' },
      { was: '??鐓^', text: '。跨區' },
      { was: '?cè)\ue41d蠛Q蠼?jīng)', text: '三大海洋經' },
      { was: '??诼糜胃哞F', text: '海口旅游高鐵' },
      { was: '?qū)@\ue361\ue30f矸\ue848照\\信', text: '專利代理服務誠信' },
      { was: '?shù)葘λ\ue1ab吹氐挠绊懧?lián)', text: '等對水源地的影響聯' },
      { was: '?qū)ν饪萍冀涣骱献骰\ue2a6亍⒅\ue036R', text: '對外科技交流合作基地、知識' },
      { was: 'PM2\ue0105', text: 'PM2.5' },
    ],
  },
  {
    file: '004_67948c9818ef1510.txt',
    sha256: 'b01cf21d6a028c723ef09a459ea5c296a87df4799148635ac582300236450ec3',
    publishedDate: '2023-05-15',
    parts: [
      { from: '广告横幅', reason: 'promotion' },
      { from: '十四五规划征求意见稿汇编7篇14万字', reason: 'page furniture' },
      { from: '文秘家园网(www.wenmijiayuan.com)', reason: 'promotion' },
      { from: '深圳市商务发展“十四五”规划目 录', reason: 'table of contents of another plan' },
      { from: '深圳市食品药品安全“十四五”规划目 录', reason: 'table of contents of another plan' },
      {
        id: '004-01',
        opening: ['大连市邮政业发展“十四五”规划(征求意见稿)'],
        level: 'city',
        jurisdiction: '大连市',
        ...DRAFT,
      },
      { id: '004-02', opening: ['福建省建筑业“十四五”发展规划(征求意见稿)'], ...province('福建省'), ...DRAFT },
      { id: '004-03', opening: ['吉林省标准化战略“十四五”发展规划(征求意见稿)'], ...province('吉林省'), ...DRAFT },
      {
        id: '004-04',
        opening: ['雷家店镇经济与社会发展“十四五”规划(征求意见稿)'],
        level: 'township',
        jurisdiction: '英山县雷家店镇',
        ...DRAFT,
      },
      {
        id: '004-05',
        opening: ['韶关市应急管理“十四五”规划(征求意见稿)'],
        level: 'city',
        jurisdiction: '韶关市',
        ...DRAFT,
      },
      {
        id: '004-06',
        opening: ['深圳市罗湖区卫生健康事业发展“十四五”规划', '深圳市罗湖区卫生健康局', '2020.7.5'],
        level: 'district',
        jurisdiction: '深圳市罗湖区',
        kind: 'policy',
        script: 'simplified',
      },
      {
        id: '004-07',
        opening: ['深圳市商务发展“十四五”规划', '深圳市商务局', '2020年7月', '前 言'],
        level: 'city',
        jurisdiction: '深圳市',
        kind: 'policy',
        script: 'simplified',
      },
      {
        id: '004-08',
        opening: ['深圳市食品药品安全“十四五”规划(公开征求意见稿)', '2020年9月'],
        level: 'city',
        jurisdiction: '深圳市',
        ...DRAFT,
      },
      {
        id: '004-09',
        opening: ['深圳市知识产权“十四五”规划(征求意见稿)'],
        level: 'city',
        jurisdiction: '深圳市',
        ...DRAFT,
      },
      {
        id: '004-10',
        opening: ['兴仁市优化营商环境“十四五”规划研究(征求意见稿)'],
        level: 'district',
        jurisdiction: '兴仁市',
        ...DRAFT,
      },
      { from: '扫码获取全文', reason: 'promotion' },
      { from: '相关阅读', reason: 'navigation' },
    ],
  },
];
