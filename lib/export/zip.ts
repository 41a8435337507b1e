// Several files as one ZIP archive, their names in UTF-8.
import { Zip, ZipDeflate } from 'fflate';

export interface Packed {
  /** Within the archive: legal on every file system, each once; see `apart`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** More needs ZIP64, which not every program opens and the library does not write. */
const MOST_FILES = 0xffff;
/** Made as on Unix: Info-ZIP takes names that were made as on DOS for the code page of a PC, whatever else says UTF-8. */
const UNIX = 3;
/** A plain file that its owner writes and everybody reads. */
const MODE = 0o100644 * 0x1_0000;
/** Milliseconds of packing after which the window has its turn. */
const SLICE = 30;

/** The parts of the archive in their order. @param at what the files are dated by, in local time
 * @throws RangeError for more than 65,535 files */
export async function writeZip(files: readonly Packed[], at: Date): Promise<Uint8Array<ArrayBuffer>[]> {
  if (files.length > MOST_FILES) throw new RangeError(`${files.length} files`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  let end = Date.now() + SLICE;
  for (const { name, bytes } of files) {
    const packed = Object.assign(new ZipDeflate(name), { os: UNIX, attrs: MODE, mtime: at });
    archive.add(packed);
    packed.push(bytes, true);
    if (Date.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = Date.now() + SLICE;
  }
  archive.end();
  return parts;
}

/** Names that stay apart where a file system knows no upper and lower case: the second 甲.md becomes 甲 (2).md. */
export function apart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  /** The number to try next for each name that came before. */
  const next = new Map<string, number>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
    let free = name;
    let n = next.get(keyOf(name)) ?? 2;
    for (; taken.has(keyOf(free)); n++) free = `${stem} (${n})${ending}`;
    next.set(keyOf(name), n);
    taken.add(keyOf(free));
    return free;
  });
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
