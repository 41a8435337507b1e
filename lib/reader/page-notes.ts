// The reader's notes on the page at hand: found on it again, painted, and changed through the background.
import { type Place, quoteOf, spansOf } from '../compare/quote';
import { Failed, failureOf } from '../i18n/failed';
import type { PlacedNote } from '../library/notes';
import type { Block } from '../structure/block';
import type { Span } from '../text/span';
import type { ReaderSession } from './session';

export interface NotesBackground {
  of: (page: { documentId: string; blocks: Block[] }) => Promise<PlacedNote[]>;
  add: (note: { documentId: string; quote: ReturnType<typeof quoteOf>; text: string }) => Promise<string>;
  change: (change: { id: string; text: string }) => Promise<unknown>;
  /** @returns how to undo it; null where there was nothing to delete */
  remove: (note: { id: string }) => Promise<(() => Promise<unknown>) | null>;
}

export class PageNotes {
  /** In the order of the text; those that lost their place last. */
  notes: readonly PlacedNote[] = [];
  #read: unknown = null;
  #documentId: string | null = null;
  #turn = 0;
  readonly #stop: () => void;

  constructor(
    private readonly session: ReaderSession,
    private readonly background: NotesBackground,
  ) {
    this.#stop = session.subscribe(() => void this.#follow());
    void this.#follow();
  }

  stop(): void {
    this.#turn++;
    this.#stop();
    this.session.lay('note', []);
  }

  /** Finds every note on the page again. Failures leave what was there: notes are no reason to break a page. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const documentId = this.#documentId;
    const blocks = this.#blocks();
    const notes = documentId ? await this.background.of({ documentId, blocks }).catch(() => this.notes) : [];
    if (turn !== this.#turn) return;
    this.notes = notes;
    this.session.lay(
      'note',
      notes.flatMap(({ place }) => (place ? spansOf(place, blocks) : [])),
    );
  }

  /** Saves the page first where what it says is not in the library. @throws Failed as the save or the background says */
  async add(place: Place, text: string): Promise<void> {
    // Kept before the save, which reads the page anew.
    const quote = quoteOf(place, this.#blocks());
    const isSaved = this.session.state.save.is === 'saved';
    const add = async () => this.background.add({ documentId: await this.#saved(), quote, text });
    try {
      await add();
    } catch (error) {
      // Saved from another address, as far as the library knows: a page notes only what was saved from its own.
      if (!isSaved || failureOf(error) !== 'not-allowed') throw error;
      await this.session.save();
      await add();
    }
    await this.refresh();
  }

  /** The saved page's id; saves it first. @throws Failed as the save does */
  async #saved(): Promise<string> {
    if (this.session.state.save.is !== 'saved') await this.session.save();
    const { save } = this.session.state;
    if (save.is === 'failed') throw new Failed(save.failure);
    if (save.is !== 'saved') throw new Failed('unexpected');
    this.#documentId = save.documentId;
    return save.documentId;
  }

  async change(id: string, text: string): Promise<void> {
    await this.background.change({ id, text });
    await this.refresh();
  }

  /** @returns how to undo it */
  async remove(id: string): Promise<() => Promise<void>> {
    const restore = await this.background.remove({ id });
    await this.refresh();
    return async () => {
      await restore?.();
      await this.refresh();
    };
  }

  /** The spans of a place on this page. */
  spansOf(place: Place): Span[] {
    return spansOf(place, this.#blocks());
  }

  /** The note painted at a point of the view, the shortest where several are. */
  at(x: number, y: number): PlacedNote | null {
    const isNote = ({ highlight }: HighlightHit) =>
      ['light', 'dark'].some((ground) => CSS.highlights.get(`mingce-note-${ground}`) === highlight);
    if (!CSS.highlights.highlightsFromPoint?.(x, y).some(isNote)) return null;
    const holds = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
    const hit = this.notes.filter(
      ({ place }) => place && this.rangesOf(place).some((range) => [...range.getClientRects()].some(holds)),
    );
    return hit.sort((a, b) => a.quote.length - b.quote.length)[0] ?? null;
  }

  rangesOf(place: Place): Range[] {
    return this.spansOf(place).flatMap((span) => this.session.rangesOf(span));
  }

  #blocks(): Block[] {
    return this.session.source.blocks.map(({ block }) => block);
  }

  /** Looks again when the page was read anew or its place in the library is known. */
  async #follow(): Promise<void> {
    const { findings, state } = this.session;
    // While it is being saved, or a save failed, the page is what it was.
    const { save } = state;
    const documentId = 'documentId' in save ? save.documentId : save.is === 'unsaved' ? null : this.#documentId;
    if (findings === this.#read && documentId === this.#documentId) return;
    this.#read = findings;
    this.#documentId = documentId;
    await this.refresh();
  }
}
