// Several files as one ZIP archive (APPNOTE.TXT 6.3.3, sections 4.3 and 4.4): deflated, names in UTF-8.

export interface Packed {
  /** Within the archive: legal on every file system, each once; see `apart`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** More needs ZIP64, which not every program opens. */
const MOST_FILES = 0xffff;
const LARGEST = 0xffff_ffff;

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
/** Version 2.0 needed: deflate. */
const VERSION = 20;
/** Bit 11: the name is UTF-8. */
const UTF8 = 0x0800;
/** Made as on Unix: Info-ZIP takes names that were made as on DOS for the code page of a PC, whatever bit 11 says. */
const MADE_BY = (3 << 8) | VERSION;
/** A plain file that its owner writes and everybody reads. */
const MODE = 0o100644 * 0x1_0000;
const STORED = 0;
const DEFLATED = 8;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

/** CRC-32 as ISO 3309 has it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}

/** The parts of the archive in their order. @param at what the files are dated by, in local time
 * @throws RangeError for more than 65,535 files or 4 GB */
export async function writeZip(files: readonly Packed[], at: Date): Promise<Uint8Array<ArrayBuffer>[]> {
  if (files.length > MOST_FILES) throw new RangeError(`${files.length} files`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const deflated = await deflate(bytes);
    const isSmaller = deflated.length < bytes.length;
    const body = isSmaller ? deflated : bytes;
    const title = new TextEncoder().encode(name);
    // What the local header and the directory say alike, from the version needed to the length of the extra field.
    const shared = [
      ...[u16(VERSION), u16(UTF8), u16(isSmaller ? DEFLATED : STORED), u16(timeOf(at)), u16(dayOf(at))],
      ...[u32(crc32(bytes)), u32(body.length), u32(bytes.length), u16(title.length), u16(0)],
    ].flat();
    const local = Uint8Array.from([...u32(LOCAL), ...shared, ...title]);
    const noComment = [...u16(0), ...u16(0), ...u16(0), ...u32(MODE)];
    directory.push(
      Uint8Array.from([...u32(CENTRAL), ...u16(MADE_BY), ...shared, ...noComment, ...u32(offset), ...title]),
    );
    parts.push(local, body);
    offset += local.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  if (offset + size > LARGEST) throw new RangeError(`${offset + size} bytes`);
  const count = u16(files.length);
  const end = [...u32(END), ...u16(0), ...u16(0), ...count, ...count, ...u32(size), ...u32(offset), ...u16(0)];
  return [...parts, ...directory, Uint8Array.from(end)];
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const u16 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** As MS-DOS counts: two seconds a step, years from 1980. */
const timeOf = (at: Date): number => (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
const dayOf = (at: Date): number =>
  ((Math.min(2107, Math.max(1980, at.getFullYear())) - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();

/** Names that stay apart where a file system knows no upper and lower case: the second 甲.md becomes 甲 (2).md. */
export function apart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
    let free = name;
    for (let n = 2; taken.has(keyOf(free)); n++) free = `${stem} (${n})${ending}`;
    taken.add(keyOf(free));
    return free;
  });
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
