// Where the original of a document should be, told by the issuing code (发文机关代字) at the head of its number.

/** Codes as their issuers print them, read off the numbers of published documents. Longer codes first where one begins
 * another. A code used by two issuers (宁政发: Ningxia and Nanjing) is left out: no answer is better than a guess. */
const CODES: readonly [codes: string, host: string][] = [
  ['国发|国办发|国函|国办函|国令|国发明电|国办发明电|国务院令', 'www.gov.cn'],
  ['京政发|京政办发|京政字|京政办字|京政函', 'www.beijing.gov.cn'],
  ['津政发|津政办发|津政办规|津政规|津政函', 'www.tj.gov.cn'],
  ['冀政发|冀政办发|冀政办字|冀政字|冀政规|冀政函', 'www.hebei.gov.cn'],
  ['晋政发|晋政办发|晋政函|晋政规', 'www.shanxi.gov.cn'],
  ['内政发|内政办发|内政字|内政办字', 'www.nmg.gov.cn'],
  ['辽政发|辽政办发|辽政办|辽政规|辽政', 'www.ln.gov.cn'],
  ['吉政发|吉政办发|吉政办函|吉政函|吉政明电', 'www.jl.gov.cn'],
  ['黑政发|黑政办发|黑政规|黑政办规|黑政函|黑政办函', 'www.hlj.gov.cn'],
  ['沪府发|沪府办发|沪府规|沪府办规|沪府办|沪府', 'www.shanghai.gov.cn'],
  ['苏政发|苏政办发|苏政规|苏政办函|苏政复', 'www.jiangsu.gov.cn'],
  ['浙政发|浙政办发|浙政函|浙政办函', 'www.zj.gov.cn'],
  ['皖政|皖政办|皖政秘|皖政办秘|皖政办函', 'www.ah.gov.cn'],
  ['闽政|闽政办|闽政文|闽政办规|闽政规', 'www.fujian.gov.cn'],
  ['赣府发|赣府厅发|赣府字|赣府厅字|赣府规', 'www.jiangxi.gov.cn'],
  ['鲁政发|鲁政办发|鲁政字|鲁政办字', 'www.shandong.gov.cn'],
  ['豫政|豫政办|豫政文|豫政办明电', 'www.henan.gov.cn'],
  ['鄂政发|鄂政办发|鄂政函|鄂政办函', 'www.hubei.gov.cn'],
  ['湘政发|湘政办发|湘政函|湘政办函', 'www.hunan.gov.cn'],
  ['粤府|粤府办|粤府函|粤办函|粤府令|粤府规', 'www.gd.gov.cn'],
  ['桂政发|桂政办发|桂政函|桂政办函|桂政办电', 'www.gxzf.gov.cn'],
  ['琼府|琼府办|琼府函|琼府办函|琼府规', 'www.hainan.gov.cn'],
  ['渝府发|渝府办发|渝府办|渝府令|渝府', 'www.cq.gov.cn'],
  ['川府发|川办发|川府函|川办函|川府规|川办规', 'www.sc.gov.cn'],
  ['黔府发|黔府办发|黔府函|黔府办函|黔府办', 'www.guizhou.gov.cn'],
  ['云政发|云政办发|云政规|云政办规|云政函|云政办函', 'www.yn.gov.cn'],
  ['藏政发|藏政办发|藏政办|藏政函', 'www.xizang.gov.cn'],
  ['陕政发|陕政办发|陕政函|陕政办函|陕政字', 'www.shaanxi.gov.cn'],
  ['甘政发|甘政办发|甘政函|甘政规', 'www.gansu.gov.cn'],
  ['青政|青政办|青政函', 'www.qinghai.gov.cn'],
  ['宁政规发|宁政办规发', 'www.nx.gov.cn'],
  ['新政发|新政办发|新政函|新政办函', 'www.xinjiang.gov.cn'],
  ['新兵发|新兵办发', 'www.xjbt.gov.cn'],
  ['深府|深府办|深府规|深府办规|深府函', 'www.sz.gov.cn'],
  ['穗府|穗府办|穗府规|穗府办规|穗府函', 'www.gz.gov.cn'],
];

/** Ministries, whose codes go on with a bureau's letter (发改价格, 财税, 教高): the code's beginning tells. */
const MINISTRIES: readonly [beginning: string, host: string][] = [
  ['发改|国家发展改革委', 'www.ndrc.gov.cn'],
  ['教(?:发|高|基|职成?|师|体艺|政法|办|社科|学|督|材|思政|技|科信|科技|财|人|外|民|语)', 'www.moe.gov.cn'],
  ['国科(?:发|办)', 'www.most.gov.cn'],
  ['工信部|工信厅', 'www.miit.gov.cn'],
  ['民(?:发|函|办)', 'www.mca.gov.cn'],
  ['财(?:预|税|建|教|社|农|资|金|会|库|行|综|办|关税|企|监|采|文|外|产业|国合|政部)', 'www.mof.gov.cn'],
  ['人社部|人社厅', 'www.mohrss.gov.cn'],
  ['自然资', 'www.mnr.gov.cn'],
  ['环(?:发|办|大气|水体|土壤|固体|综合|环评|执法|监测|生态|海洋|法规|科财)', 'www.mee.gov.cn'],
  ['建(?:城|办|标|市|质|房|村|科|法|金|督|人|计)', 'www.mohurd.gov.cn'],
  ['交(?:运|办|水|公路|规划|安监|科技|财审|通信|法)', 'www.mot.gov.cn'],
  ['水(?:资|利|办|规计|建设|河湖|保|农|防|节约|运管|总|政法|财务|监督)', 'www.mwr.gov.cn'],
  ['农(?:办|发|牧|市|质|科|计财|经|机|建|渔|种植|法)', 'www.moa.gov.cn'],
  ['商(?:资|贸|办|建|运|流通|消费|服贸|电|财|务部)', 'www.mofcom.gov.cn'],
  ['文旅', 'www.mct.gov.cn'],
  ['国卫', 'www.nhc.gov.cn'],
  ['退役军人部', 'www.mva.gov.cn'],
  ['应急(?:厅)?(?:〔|函|办)?$', 'www.mem.gov.cn'],
  ['银发|银办发', 'www.pbc.gov.cn'],
  ['国资(?:发|厅)', 'www.sasac.gov.cn'],
  ['税总|国税发|国税函', 'www.chinatax.gov.cn'],
  ['国市监|市监', 'www.samr.gov.cn'],
  ['金规|金办|银保监', 'www.nfra.gov.cn'],
  ['证监(?:会|发|办)', 'www.csrc.gov.cn'],
  ['国知发|国知办', 'www.cnipa.gov.cn'],
  ['国能', 'www.nea.gov.cn'],
  ['林(?:规|资|生|护|改|办|草|造)发', 'www.forestry.gov.cn'],
  ['国药监', 'www.nmpa.gov.cn'],
  ['医保(?:发|办|函)', 'www.nhsa.gov.cn'],
  ['署(?:加|税|监|综|法|稽|办|贸)', 'www.customs.gov.cn'],
  ['广电(?:办)?发', 'www.nrta.gov.cn'],
  ['国铁', 'www.nra.gov.cn'],
  ['民航', 'www.caac.gov.cn'],
  ['国邮', 'www.spb.gov.cn'],
  ['文物', 'www.ncha.gov.cn'],
  ['国统', 'www.stats.gov.cn'],
  ['国中医药', 'www.natcm.gov.cn'],
  ['体(?:群|经|竞|政|青|规)字', 'www.sport.gov.cn'],
];

/** @param docNumber 发文字号 in simplified characters, as written.
 * @returns host name of the issuer's site, or null where the code is not known for certain. */
export function officialHost(docNumber: string): string | null {
  const number = docNumber.replace(/\s/g, '');
  if (/^(中华人民共和国)?国务院令|^国令/.test(number)) return 'www.gov.cn';
  const code = /^[一-鿿]+(?=[〔[(（【〈［])/.exec(number)?.[0];
  if (!code) return null;
  for (const [codes, host] of CODES) if (codes.split('|').includes(code)) return host;
  // A place whose name begins like a ministry's code (商政发: 商丘) goes on with 政 or 府.
  for (const [start, host] of MINISTRIES) if (new RegExp(`^(?:${start})`).test(code)) return host;
  return null;
}
