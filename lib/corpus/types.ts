// The bundled corpus as the extension reads it: one small index, and one file a document.
import type { Facts } from '../facts/records';
import type { Block } from '../structure/block';
import type { DocumentKind, Script } from '../structure/document';

/** Bundled documents have a hyphen in their ids (002-01), saved ones have none. */
export const isBundled = (id: string): boolean => id.includes('-');

export const ADMINISTRATIVE_LEVELS = ['national', 'province', 'city', 'district', 'township'] as const;
/** Who governs by the document: 国家, 省级, 地级, 县级, 乡级. */
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];

/** Why a passage of a raw file is in no block. */
export const REMOVAL_REASONS = [
  'spam',
  'navigation',
  'pinyin gloss',
  'watermark',
  'template leftover',
  'duplicate',
  'promotion',
  'table of contents of another plan',
  'page furniture',
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** Why a document has next to no text: it stands in a picture or in a PDF that the page only links to. */
export type CorpusNote = 'image-only' | 'pdf-only';

/** First and last calendar year, both inclusive; `from` is null where the text names only the end. */
export interface PlanPeriod {
  from: number | null;
  to: number;
}

/** One line of `corpus/index.json`. */
export interface CorpusEntry {
  /** Stable slug: the seed's number and the document's place in it, `000-01`. */
  id: string;
  /** Name of the raw file it was cut from. */
  seed: string;
  title: string;
  /** The title cut into words, so that a line never breaks inside one; together they are the title. */
  titleWords: string[];
  /** Title of the text that the document issues or reports (印发《…》), in the document's own script; null if it is the same. */
  subject: string | null;
  /** 发文字号, as written; null where the text does not say. */
  docNumber: string | null;
  /** 发文机关, one name an entry; empty where the text does not say. */
  issuer: string[];
  /** 成文日期, ISO 8601, a day, or a month where the text names no day (2020-07); null where it does not say. Never the
   * date of publication. */
  writtenDate: string | null;
  /** Date that the copying page shows, ISO 8601 day, or null. */
  publishedDate: string | null;
  planPeriod: PlanPeriod | null;
  level: AdministrativeLevel;
  /** The governed place, simplified script: 广东省, 深圳市罗湖区; 全国 for national documents. */
  jurisdiction: string;
  /** Year to list it under: of writing, else the first of its plan, else of the copying page; null if none is known. */
  year: number | null;
  kind: DocumentKind;
  script: Script;
  /** UTF-16 units of all blocks together. */
  chars: number;
  /** Number of blocks. */
  blocks: number;
  targets: number;
  deadlines: number;
  /** Last days of its deadlines, ISO 8601, ascending. */
  dates: string[];
  note: CorpusNote | null;
}

/** A passage of the raw file that is in no block. */
export interface RemovedPassage {
  reason: RemovalReason;
  /** It stood before unit `at` of this block's text; `block` is the number of blocks for what stood after the last. */
  block: number;
  at: number;
  /** Length in UTF-16 units of the raw file, white space not counted. */
  chars: number;
  /** The passage; null where it is not shipped (spam, and the second copy of a text). */
  text: string | null;
  /** SHA-256 of the passage in lower-case hex; only where `text` is null. */
  sha256?: string;
}

/** Where a block's text differs from the raw file because damage was mended. */
export interface Repair {
  block: number;
  start: number;
  end: number;
  /** What the raw file has there. */
  was: string;
  /** What makes the repair certain. */
  because: 'second copy' | 'phrase';
}

/** Characters that the copying page destroyed and nothing certain can restore, in UTF-16 units of the block's text. */
interface Damage {
  block: number;
  start: number;
  end: number;
}

/** `corpus/<id>.json`. */
export interface CorpusDocument {
  entry: CorpusEntry;
  blocks: Block[];
  facts: Facts;
  /** In the order of the raw file. */
  removed: RemovedPassage[];
  repairs: Repair[];
  damaged: Damage[];
}

/** `corpus/index.json`. */
export interface CorpusIndex {
  entries: CorpusEntry[];
}
