// Words of policy text that OpenCC's dictionary turns into something else, with the text they ought to become.

export interface Term {
  simplified: string;
  /** In OpenCC's own traditional standard; the variants of Hong Kong and Taiwan are applied afterwards. */
  traditional: string;
  /** A phrase that holds the word, and its conversion to Hong Kong's standard. */
  example: readonly [simplified: string, hongKong: string];
}

const term = (simplified: string, traditional: string, from: string, to: string): Term => ({
  simplified,
  traditional,
  example: [from, to],
});

export const TERMS: readonly Term[] = [
  term('编发', '編發', '编发工作简报', '編發工作簡報'),
  term('上链', '上鏈', '数据上链存证', '數據上鏈存證'),
  term('折合', '折合', '折合人民币计算', '折合人民幣計算'),
  term('补扣', '補扣', '从工资中补扣', '從工資中補扣'),
  term('失范', '失範', '学术失范行为', '學術失範行為'),
  term('准出', '准出', '食用农产品产地准出', '食用農產品產地准出'),
  term('准驾', '准駕', '准驾车型', '准駕車型'),
  term('即征即退', '即徵即退', '增值税即征即退', '增值稅即徵即退'),
  term('后海', '后海', '深圳湾后海片区', '深圳灣后海片區'),
  term('定制式', '定製式', '定制式义齿', '定製式義齒'),
];
