// What is shown of a match: marks in its title, and a stretch of its text, its number or the reader's note.
import type { Fold } from '../../text/fold';
import type { Library, Note } from '../schema';
import { answer, reading } from './direct';
import { normalise } from './normal';
import { cutSnippet, markWords } from './snippet';
import { readTexts } from './texts';
import type { CorpusLoader, Hit, Mark, Match } from './types';

interface Shown {
  title: string | null;
  docNumber: string | null;
  blocks: readonly { text: string }[];
}

/** In the order of the matches; one that has gone meanwhile is left out. @param words in the compared form */
export async function describe(
  library: Library,
  matches: readonly Match[],
  words: readonly string[],
  { fold, corpus }: { fold: Fold; corpus?: CorpusLoader },
): Promise<Hit[]> {
  const saved = matches.filter(({ shelf }) => shelf === 'saved').map(({ id }) => id);
  const [texts, bundled] = await Promise.all([
    readTexts(library, saved),
    matches.length > saved.length && corpus ? corpus() : [],
  ]);
  const shown = new Map<string, Shown>();
  for (const [{ id, title, docNumber }, blocks] of texts) shown.set(id, { title, docNumber, blocks });
  for (const { entry, blocks } of bundled) shown.set(entry.id, { ...entry, blocks });
  const described = matches.flatMap((match) => {
    const document = shown.get(match.id);
    return document ? [{ ...match, ...describeOne(document, match, words, fold) }] : [];
  });
  return words.length > 0 ? withNotes(library, described, words, fold) : described;
}

const marksIn = (text: string, words: readonly string[], fold: Fold): Mark[] =>
  markWords(text, normalise(text, fold), words);

function describeOne(
  { title, docNumber, blocks }: Shown,
  { where }: Match,
  words: readonly string[],
  fold: Fold,
): Pick<Hit, 'titleMarks' | 'snippet' | 'block' | 'noteId'> {
  const titleMarks = marksIn(title ?? '', words, fold);
  const block = words.length > 0 ? bestBlock(blocks, words, fold) : -1;
  const text = blocks[block]?.text;
  const line = text ?? (where === 'number' ? docNumber : title) ?? '';
  const snippet = cutSnippet(line, marksIn(line, words, fold));
  return { titleMarks, snippet, block: text === undefined ? null : block, noteId: null };
}

/** Where no block holds a word, a note that does is shown. */
async function withNotes(library: Library, hits: Hit[], words: readonly string[], fold: Fold): Promise<Hit[]> {
  const bare = hits.filter(({ shelf, block }) => shelf === 'saved' && block === null);
  if (bare.length === 0) return hits;
  const { notes } = await reading(library, ['notes']);
  const found = new Map<string, Note>();
  const read = bare.map(({ id }) => answer<Note[]>(notes.index('documentId').getAll(id)));
  for (const note of (await Promise.all(read)).flat()) {
    if (!found.has(note.documentId) && marksIn(note.text, words, fold).length > 0) found.set(note.documentId, note);
  }
  return hits.map((hit) => {
    const note = hit.shelf === 'saved' && hit.block === null ? found.get(hit.id) : undefined;
    return note ? { ...hit, snippet: cutSnippet(note.text, marksIn(note.text, words, fold)), noteId: note.id } : hit;
  });
}

/** The first block that holds most of the words; -1 where none holds any. */
function bestBlock(blocks: Shown['blocks'], words: readonly string[], fold: Fold): number {
  let best = -1;
  let most = 0;
  for (const [i, { text }] of blocks.entries()) {
    const compared = normalise(text, fold);
    const held = words.filter((word) => compared.includes(word)).length;
    if (held <= most) continue;
    best = i;
    most = held;
    if (held === words.length) break;
  }
  return best;
}
