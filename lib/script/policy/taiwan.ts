// With Taiwan's words (twp) a law's own words stay: 审批程序 is no 程式, an annexed 文件 no 檔案. OpenCC's list is made for
// computing; here its everyday and legal words are struck out, and names, titles and numbers get characters only.

/** Words, in OpenCC's traditional standard, that keep their characters' plain conversion.
 * The example is simplified text and its conversion with Taiwan's words. */
export const KEPT_WORDS: readonly { words: string; example: readonly [from: string, to: string] }[] = [
  { words: '程序 文件 文檔 項目 審覈 註銷 聲明 發佈', example: ['审批程序和项目文件', '審批程序和項目文件'] },
  {
    words: '信息 信息安全 信息技術 信息論 首席信息官 消息 數據 元數據 大數據 數據源 通信 信道',
    example: ['公开政府信息和数据', '公開政府信息和數據'],
  },
  { words: '支持 優化 創建 保存 添加 打開 激活 禁用 擴展 集成', example: ['支持优化营商环境', '支持優化營商環境'] },
  {
    words: '對象 全局 局部 分區 參數 實例 權限 類型 高級 低級 高端 優先級 性能',
    example: ['补贴对象和参数类型', '補貼對象和參數類型'],
  },
  {
    words: '設備 設置 調度 調用 調試 運行 進程 訪問 連接 端口 窗口 接口 界面 組件 隊列 遠程 循環 交互',
    example: ['统一调度设备，一个窗口办理', '統一調度設備，一個窗口辦理'],
  },
  {
    words: '社區 用戶 地址 聯繫 存儲 導入 導出 進制 映射 綁定 屏蔽 批量 在線 兼容 實時 集羣 刷新 加載',
    example: ['社区居民在线联系，培育产业集群', '社區居民在線聯繫，培育產業集群'],
  },
  {
    words: '代碼 內核 持久 重載 溢出 外置 數據報 網關 的士 顯存 多任務 線程 位圖 數組 全角 菜單',
    example: ['明显存在单位图书和统一社会信用代码', '明顯存在單位圖書和統一社會信用代碼'],
  },
  {
    words: '發送 自行車 查找 最終用戶 粘貼 觸摸 持久性',
    example: ['副本发送被告，不得触摸、粘贴，持久性油类', '副本發送被告，不得觸摸、粘貼，持久性油類'],
  },
  { words: '構造器 算子 仿真 模塊 圖像 視圖 萬象 多態 缺省 死機 卸載', example: ['万象更新', '萬象更新'] },
];

/** Words that a computing word only seems to be in: 預算法 holds no 算法, 區域內存在 no 內存, 是指針對 no 指針. And 视频 where
 * it is watched as it happens, no film (影片). */
const HELD = (
  '预算法 決算法 决算法 預算法 高清洁 高清潔 带宽度 帶寬度 指针对 指針對 出租车辆 出租車輛 ' +
  '内存在 內存在 内存放 內存放 内存有 內存有 内存储 內存儲 内存款 內存款 内存量 內存量 ' +
  '视频监 視頻監 视频会 視頻會 视频审 視頻審 视频接 視頻接 视频连 視頻連 视频通 視頻通 视频图 視頻圖 视频设 視頻設 视频系 視頻系 视频巡 視頻巡 视频技 視頻技 视频直 視頻直'
).split(' ');
/** Parts of an organisation's name that Taiwan's words would change. */
const NAMED =
  '互联网|互聯網|信息|网络|網絡|数据|數據|知识产权|知識產權|通信|软件|軟件|智能|数字|數字|集成电路|集成電路|芯片|纳米|納米|激光';
/** What such a name ends with; the longer ones first. */
const BODY =
  '办公室|辦公室|委员会|委員會|部|局|厅|廳|署|委|办|辦|院|所|中心|协会|協會|学会|學會|联盟|聯盟|集团|集團|公司|大学|大學|法院|法庭|出版社|商会|商會|基金会|基金會|银行|銀行';
/** A character of a name: not a word that stands before or between names. */
const IN_NAME = '[^\\P{Script=Han}的由在于於向与與及将將对對經经報报按據据为為是]';

const HEAD = new RegExp(`${IN_NAME}{0,6}$`, 'u');
const TAIL = new RegExp(`${IN_NAME}{0,6}?(?:${BODY})(?![门門分长長落位队隊])`, 'uy');
const NUMBER_HEAD = /\p{Script=Han}{0,8}$/u;
const ANCHOR = new RegExp(`《[^《》]*》|[〔[［]\\d{4}[〕\\]］][㐀-鿿]{0,3}\\d+[号號]|${HELD.join('|')}|${NAMED}`, 'y');

/** Texts and the stretch in each that gets Taiwan's characters but not its words: a title, a document's number (发文字号),
 * an organisation's name, a word of HELD. */
export const PROTECTED_EXAMPLES: readonly (readonly [text: string, stretch: string])[] = [
  ['按照《互联网信息服务管理办法》备案', '《互联网信息服务管理办法》'],
  ['见网信办通字〔2022〕2号。', '见网信办通字〔2022〕2号'],
  ['报国家互联网信息办公室备案', '国家互联网信息办公室'],
  ['工业和信息化部、教育部', '工业和信息化部'],
  ['遵守预算法律制度', '预算法'],
  ['区域内存在隐患', '内存在'],
  ['绿化带宽度不小于五米', '带宽度'],
  ['安装视频监控设备', '视频监'],
  ['最高人民法院知识产权法庭', '最高人民法院知识产权法庭'],
];

/** By the first unit of whatever ANCHOR finds, the units that may come second; for what any unit may follow, none. Asked
 * before ANCHOR, whose many words take half as long again. */
const OPENINGS = new Map<number, Set<number>>([...'《〔［['].map((opening) => [opening.charCodeAt(0), new Set()]));
for (const name of [...HELD, ...NAMED.split('|')]) {
  const first = name.charCodeAt(0);
  OPENINGS.set(first, (OPENINGS.get(first) ?? new Set()).add(name.charCodeAt(1)));
}
const OPENS = new Uint8Array(0x10000);
for (const first of OPENINGS.keys()) OPENS[first] = 1;

/** @returns where protected stretches begin and end, in turns, from left to right; UTF-16 units. */
export function protectedStretches(text: string): number[] {
  const stretches: number[] = [];
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i);
    if (OPENS[first] !== 1) continue;
    const seconds = OPENINGS.get(first);
    if (seconds?.size && !seconds.has(text.charCodeAt(i + 1))) continue;
    ANCHOR.lastIndex = i;
    const anchor = ANCHOR.exec(text)?.[0];
    if (anchor === undefined) continue;
    let end = i + anchor.length;
    let head: RegExp | undefined;
    if (anchor.endsWith('号') || anchor.endsWith('號')) head = NUMBER_HEAD;
    else if (!anchor.startsWith('《') && !HELD.includes(anchor)) {
      head = HEAD;
      TAIL.lastIndex = end;
      if (!TAIL.test(text)) {
        i = end - 1;
        continue;
      }
      end = TAIL.lastIndex;
    }
    const before = text.slice(Math.max(last, i - 8), i);
    stretches.push(head ? i - (head.exec(before)?.[0].length ?? 0) : i, end);
    last = end;
    i = end - 1;
  }
  return stretches;
}
