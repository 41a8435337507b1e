// What is shown of a match: marks in its title, and a stretch of its text, its number or the reader's note.
import type { Fold } from '../../text/fold';
import type { Library } from '../schema';
import { withTexts } from './build';
import { normalise } from './normal';
import { cutSnippet, markWords } from './snippet';
import type { CorpusLoader, Hit, Mark, Match } from './types';

interface Shown {
  title: string | null;
  docNumber: string | null;
  blocks: readonly { text: string }[];
  notes: readonly { id: string; text: string }[];
}

/** In the order of the matches; one that has gone meanwhile is left out. @param words in the compared form */
export async function describe(
  library: Library,
  matches: readonly Match[],
  words: readonly string[],
  { fold, corpus }: { fold: Fold; corpus?: CorpusLoader },
): Promise<Hit[]> {
  const saved = matches.filter(({ shelf }) => shelf === 'saved').map(({ id }) => id);
  const [texts, notes, bundled] = await Promise.all([
    library.documents.bulkGet(saved).then((documents) => withTexts(library, documents)),
    library.notes.where('documentId').anyOf(saved).toArray(),
    matches.length > saved.length && corpus ? corpus() : [],
  ]);
  const shown = new Map<string, Shown>();
  for (const [{ id, title, docNumber }, blocks] of texts) {
    shown.set(id, { title, docNumber, blocks, notes: notes.filter(({ documentId }) => documentId === id) });
  }
  for (const { entry, blocks } of bundled) shown.set(entry.id, { ...entry, blocks, notes: [] });
  return matches.flatMap((match) => {
    const document = shown.get(match.id);
    return document ? [{ ...match, ...describeOne(document, match, words, fold) }] : [];
  });
}

function describeOne(
  { title, docNumber, blocks, notes }: Shown,
  { where }: Match,
  words: readonly string[],
  fold: Fold,
): Pick<Hit, 'titleMarks' | 'snippet' | 'block' | 'noteId'> {
  const mark = (text: string): Mark[] => markWords(text, normalise(text, fold), words);
  const titleMarks = mark(title ?? '');
  const block = words.length > 0 ? bestBlock(blocks, words, fold) : -1;
  const text = blocks[block]?.text;
  if (text !== undefined) return { titleMarks, snippet: cutSnippet(text, mark(text)), block, noteId: null };
  const note = notes.find((each) => mark(each.text).length > 0);
  if (note) return { titleMarks, snippet: cutSnippet(note.text, mark(note.text)), block: null, noteId: note.id };
  const line = (where === 'number' ? docNumber : title) ?? '';
  return { titleMarks, snippet: cutSnippet(line, mark(line)), block: null, noteId: null };
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
