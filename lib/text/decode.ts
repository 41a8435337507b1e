// Bytes of a saved page → text, whatever encoding it is in.

/** How far (bytes) a page declares its encoding; HTML asks for the first 1,024, real pages are late. */
const DECLARED_WITHIN = 8192;
const MARKS: readonly [mark: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Common characters of Chinese in both scripts: text read in the wrong encoding hardly holds them. */
const COMMON = /[的一是在有和国了人中大为上年关于通知政府市发文规定國關於發會為這個時報來]/g;

const read = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declared(bytes: Uint8Array): string | null {
  const head = read(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  const label =
    /<meta[^>]+charset\s*=\s*["'“”]?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/** How much a reading looks like Chinese: common characters, less replacement and private-use ones. */
const plausible = (text: string): number =>
  (text.match(COMMON)?.length ?? 0) - 3 * (text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0);

/** The encoding of a page, by its byte order mark; else UTF-8 when the bytes are valid UTF-8, whatever a meta tag says
 * (a gb2312 tag in a UTF-8 page is common, GB text that is valid UTF-8 is not); else as declared; else by its looks. */
export function encodingOf(bytes: Uint8Array): string {
  const mark = MARKS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark) return mark[1];
  if (isUtf8(bytes)) return 'utf-8';
  const named = declared(bytes);
  if (named !== null && !named.startsWith('utf-8') && named !== 'windows-1252') return named;
  const sample = bytes.subarray(0, 200_000);
  const scores = ['gb18030', 'big5', 'utf-8'].map((encoding) => ({
    encoding,
    score: plausible(read(sample, encoding)),
  }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

/** The text of a saved page, without its byte order mark.
 * @param named the encoding that a server named; believed where it is one and the bytes bear no mark */
export function decodePage(bytes: Uint8Array, named?: string): string {
  const own = encodingOf(bytes);
  if (named === undefined || own.startsWith('utf')) return read(bytes, own);
  try {
    return read(bytes, named);
  } catch {
    return read(bytes, own);
  }
}
