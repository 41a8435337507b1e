// Words that OpenCC's dictionary turns into another word, with the text they ought to become.

export interface Term {
  key: string;
  /** For simplified keys in OpenCC's own traditional standard: the variants of a region are applied afterwards. */
  value: string;
  /** A phrase that holds the word, and what it becomes: in Hong Kong's standard, or for traditional keys simplified. */
  example: readonly [from: string, to: string];
}

const term = (key: string, value: string, from: string, to: string): Term => ({ key, value, example: [from, to] });

/** From simplified script. */
export const SIMPLIFIED_TERMS: readonly Term[] = [
  // 干: dry 乾, not the trunk 幹.
  term('干法', '乾法', '新型干法水泥', '新型乾法水泥'),
  term('干垃圾', '乾垃圾', '干垃圾和湿垃圾', '乾垃圾和濕垃圾'),
  term('干散货', '乾散貨', '干散货码头', '乾散貨碼頭'),
  term('干混', '乾混', '干混砂浆', '乾混砂漿'),
  term('干挂', '乾掛', '外墙干挂', '外牆乾掛'),
  // 准: to allow 准, not exact 準.
  term('不准', '不准', '不准擅自改变用途', '不准擅自改變用途'),
  term('不准确', '不準確', '数据不准确', '數據不準確'),
  term('不准时', '不準時', '不准时支付', '不準時支付'),
  term('准出', '准出', '食用农产品产地准出', '食用農產品產地准出'),
  term('市场准入', '市場准入', '市场准入负面清单', '市場准入負面清單'),
  term('准营', '准營', '准入不准营', '准入不准營'),
  term('准运', '准運', '准运证', '准運證'),
  term('准建', '准建', '准建手续', '准建手續'),
  term('准用', '准用', '准用产品', '准用產品'),
  term('准驾', '准駕', '准驾车型', '准駕車型'),
  // 制: to make 製, not a system 制.
  term('制氢', '製氫', '电解水制氢', '電解水製氫'),
  term('制种', '製種', '制种大县', '製種大縣'),
  term('制砂', '製砂', '骨料制砂', '骨料製砂'),
  term('机制砂', '機製砂', '机制砂石', '機製砂石'),
  term('定制式', '定製式', '定制式义齿', '定製式義齒'),
  // 冲: to cancel out 沖, not to dash 衝.
  term('冲抵', '沖抵', '冲抵贷款本金', '沖抵貸款本金'),
  term('冲减', '沖減', '冲减成本', '沖減成本'),
  term('冲正', '沖正', '账务冲正', '賬務沖正'),
  term('冲厕', '沖廁', '再生水冲厕', '再生水沖廁'),
  // Plain words of policy text that share their characters with a rarer one.
  term('编发', '編發', '编发工作简报', '編發工作簡報'),
  term('换发', '換發', '机关换发证书', '機關換發證書'),
  term('是只', '是只', '不是只看数量', '不是只看數量'),
  term('一出', '一出', '“两进一出”工程', '“兩進一出”工程'),
  term('上链', '上鏈', '数据上链存证', '數據上鏈存證'),
  term('折合', '折合', '折合人民币计算', '折合人民幣計算'),
  term('补扣', '補扣', '从工资中补扣', '從工資中補扣'),
  term('失范', '失範', '学术失范行为', '學術失範行為'),
  term('即征即退', '即徵即退', '增值税即征即退', '增值税即徵即退'),
  term('加注', '加注', '天然气加注站', '天然氣加注站'),
  term('回归', '回歸', '香港回归祖国', '香港回歸祖國'),
  term('回流', '回流', '人才回流', '人才回流'),
  term('签注', '簽注', '往来港澳签注', '往來港澳簽注'),
  term('液面', '液面', '储罐液面', '儲罐液面'),
  term('巨变', '巨變', '发生历史性巨变', '發生歷史性巨變'),
  term('玩忽', '玩忽', '玩忽职守', '玩忽職守'),
  term('并为', '並爲', '并为企业提供服务', '並為企業提供服務'),
  // Places whose name has the same characters in both scripts.
  term('后海', '后海', '深圳湾后海片区', '深圳灣后海片區'),
  term('郁南', '郁南', '云浮郁南', '雲浮郁南'),
  term('郁南县', '郁南縣', '云浮市郁南县', '雲浮市郁南縣'),
  term('里水镇', '里水鎮', '南海区里水镇', '南海區里水鎮'),
  term('湖里区', '湖里區', '厦门市湖里区', '廈門市湖里區'),
  term('新干县', '新干縣', '吉安市新干县', '吉安市新干縣'),
];

/** From traditional script, where a machine or a Taiwan writer has 著 for 着. Whole words only: 土著, 著作, 顯著 stay. */
export const TRADITIONAL_TERMS: readonly Term[] = [
  term('著力', '着力', '著力提升', '着力提升'),
  term('著眼', '着眼', '著眼長遠', '着眼长远'),
  term('著手', '着手', '著手編制', '着手编制'),
  term('著重', '着重', '著重解決', '着重解决'),
  term('著實', '着实', '著實不易', '着实不易'),
  term('著落', '着落', '資金有著落', '资金有着落'),
  term('著陸', '着陆', '安全著陸', '安全着陆'),
  term('沿著', '沿着', '沿著正確方向', '沿着正确方向'),
  term('隨著', '随着', '隨著經濟發展', '随着经济发展'),
  term('朝著', '朝着', '朝著目標邁進', '朝着目标迈进'),
  term('向著', '向着', '向著未來', '向着未来'),
  term('圍繞著', '围绕着', '圍繞著主題', '围绕着主题'),
  term('意味著', '意味着', '這意味著', '这意味着'),
  term('標誌著', '标志着', '標誌著新階段', '标志着新阶段'),
  term('存在著', '存在着', '存在著差距', '存在着差距'),
  term('面臨著', '面临着', '面臨著挑戰', '面临着挑战'),
  term('有著', '有着', '有著重要意義', '有着重要意义'),
  term('沉著', '沉着', '沉著應對', '沉着应对'),
  term('執著', '执着', '執著追求', '执着追求'),
  term('附著', '附着', '附著物', '附着物'),
];
