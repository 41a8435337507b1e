// Makes a corpus document of a stretch of a raw file and of what was left over around it.
import { datesOf } from '../lib/corpus/dates';
import type { CorpusDocument, RemovalReason, RemovedPassage } from '../lib/corpus/types';
import { classifyBlocks } from '../lib/structure/classify';
import { findDamage } from '../lib/text/damage';
import type { Lexicon } from '../lib/text/lexicon';
import type { Analyze } from './analyze';
import { type Coverage, coverageOf } from './coverage';
import { describeDocument, titleGroups } from './describe';
import { findFurniture } from './furniture';
import type { DocumentFacts, SeedFacts } from './inventory';
import { type Passage, passageOfNoise, withoutInner } from './passage';
import type { Piece, Taken } from './pieces';
import { sha256 } from './raw';
import { cutTitle } from './words';

/** Reasons whose passages ship as length and hash only. */
const WITHHELD: ReadonlySet<RemovalReason> = new Set(['spam', 'duplicate']);

export interface Draft {
  facts: DocumentFacts;
  seed: SeedFacts;
  pieces: Piece[];
  passages: Passage[];
  /** Date that the page shows, ISO 8601 day. */
  publishedDate: string | null;
}

/** Parts a document's paragraphs from the furniture of its page. */
export function draftDocument(
  raw: string,
  facts: DocumentFacts,
  seed: SeedFacts,
  taken: Taken,
  lexicon: Lexicon,
): Draft {
  const reasons = findFurniture(taken, lexicon.fold);
  const passages: Passage[] = taken.noise.map((noise) => passageOfNoise(raw, noise));
  const pieces: Piece[] = [];
  let publishedDate = seed.publishedDate ?? null;
  for (const [i, piece] of taken.pieces.entries()) {
    const reason = reasons[i];
    if (reason) passages.push(passageOf(piece, reason));
    else pieces.push(piece);
    if (reason === 'page furniture') publishedDate ??= dayIn(piece.text);
  }
  return dropRepeatedTitles({ facts, seed, pieces, passages, publishedDate });
}

export function passageOf({ text, map }: Piece, reason: RemovalReason): Passage {
  return { ...map.rangeToRaw({ start: 0, end: text.length }), reason, text };
}

const dayIn = (text: string): string | null => /\d{4}[-/]\d{2}[-/]\d{2}/.exec(text)?.[0].replace(/\//g, '-') ?? null;

/** A page shows the title above the document, which begins with it again, over one line or two. */
function dropRepeatedTitles(draft: Draft): Draft {
  const blocks = classifyBlocks(draft.pieces.map(({ text }) => text));
  const bare = (text: string): string => text.replace(/\s/g, '');
  const [title, second] = titleGroups(blocks);
  if (!title || !second || bare(title) !== bare(second)) return draft;
  const first = blocks.findIndex(({ kind }, i) => kind === 'title' && i > 0 && blocks[i - 1]?.kind !== 'title');
  const length = blocks.slice(first).findIndex(({ kind }) => kind !== 'title');
  const repeated = draft.pieces.slice(first, first + length);
  return {
    ...draft,
    pieces: draft.pieces.filter((piece) => !repeated.includes(piece)),
    passages: [...draft.passages, ...repeated.map((piece) => passageOf(piece, 'duplicate'))],
  };
}

/** @param raw the raw file */
export function finishDocument(
  raw: string,
  { facts, seed, pieces, passages, publishedDate }: Draft,
  analyze: Analyze,
  lexicon: Lexicon,
): { document: CorpusDocument; coverage: Coverage } {
  passages.sort((a, b) => a.start - b.start);
  const blocks = classifyBlocks(pieces.map(({ text }) => text));
  const said = describeDocument(blocks, lexicon.fold);
  const found = analyze({ title: said.title, docDate: lastDayOf(said.writtenDate), blocks }, lexicon);
  const { docNumber, writtenDate, title, subject } = said;
  const planPeriod = facts.planPeriod ?? said.planPeriod;
  const year = writtenDate?.slice(0, 4) ?? planPeriod?.from ?? publishedDate?.slice(0, 4);
  const document: CorpusDocument = {
    entry: {
      id: facts.id,
      seed: seed.file,
      title,
      titleWords: cutTitle(title, lexicon.fold),
      subject,
      docNumber,
      issuer: facts.issuer ? [...facts.issuer] : said.issuer,
      writtenDate,
      publishedDate,
      planPeriod,
      level: facts.level,
      jurisdiction: facts.jurisdiction,
      year: year ? Number(year) : null,
      kind: facts.kind,
      script: facts.script,
      chars: blocks.reduce((sum, { text }) => sum + text.length, 0),
      blocks: blocks.length,
      targets: found.targets.length,
      deadlines: found.deadlines.length,
      dates: datesOf(found.deadlines),
      note: facts.note ?? null,
    },
    blocks,
    facts: found,
    removed: passages.map((passage) => placed(raw, passage, pieces, passages)),
    repairs: pieces.flatMap(({ mends }, block) =>
      mends.map(({ start, end, was, because }) => ({ block, start, end, was, because })),
    ),
    damaged: pieces.flatMap(({ text }, block) => findDamage(text).map((range) => ({ block, ...range }))),
  };
  return { document, coverage: { seed: seed.file, document: facts.id, ...coverageOf(pieces, passages) } };
}

/** Where a passage stood among the blocks, and how long it is without the passages inside it. */
function placed(raw: string, passage: Passage, pieces: readonly Piece[], all: readonly Passage[]): RemovedPassage {
  const { start, end, reason, text } = passage;
  const block = pieces.findIndex((piece) => piece.map.toRaw(piece.text.length) > start);
  const piece = pieces[block];
  const own = withoutInner(passage, all).map((range) => raw.slice(range.start, range.end));
  return {
    reason,
    block: piece ? block : pieces.length,
    at: piece && piece.map.toRaw(0) < start ? piece.map.toClean(start) : 0,
    chars: inked(own.join('')),
    ...(WITHHELD.has(reason) ? { text: null, sha256: sha256(raw.slice(start, end)) } : { text }),
  };
}

/** UTF-16 units that are no white space. */
const inked = (text: string): number => text.replace(/\s/g, '').length;

/** The last day of a month whose day is not told: the text knows all of that month at most. */
function lastDayOf(date: string | null): string | null {
  if (!date || date.length > 7) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
