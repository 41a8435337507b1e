// Names of bodies that issue documents.
import { squeeze } from '../plain';

/** What the name of an issuing body ends in. */
const ENDING =
  /(?:人民政府|政府|国务院|中央|军委|常委会|委员会|党委|[省市县区州旗]委|办公厅|办公室|政务院|总局|管理局|[^结]局|部|厅|署|委|办|院|行|中心|总会|协会|联合会|总队|支队|指挥部|领导小组|工作组|法院|检察院|银行|代表大会|联席会议|街道|管委会|集团|公司|大学|学院|总工会|妇联|残联|团委|秘书处|委员会会议)(?:[(（][^()（）]{1,12}[)）])?$/;

/** True when a text is nothing but the name of a body: no sentence, no verb of issuing. */
export function isOrganisation(text: string): boolean {
  const name = squeeze(text);
  return (
    name.length >= 2 &&
    name.length <= 34 &&
    /^[一-鿿()（）“”·、]+$/.test(name) &&
    !/^(关于|经|由|报|抄|送|请|在|对|向|各)|关于|印发|通知|意见|规定|办法$/.test(name) &&
    ENDING.test(name)
  );
}

/** Several bodies in one text → one name an entry, as written: split on 、，； and on white space between whole names. */
export function splitOrganisations(text: string): string[] {
  const parts = split(text, /[、，,；;／/|]|\s+(?=[一-鿿])/);
  // Padding inside a short name (财 政 部) leaves pieces that are no names.
  return parts.every((part) => part.length > 1) ? parts : split(text.replace(/\s+/g, ''), /[、，,；;／/|]/);
}

const split = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((part) => part.trim())
    .filter(Boolean);
