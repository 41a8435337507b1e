// One reader on one page: reads it, has its facts found, paints, converts, saves. Everything it did is undone by `stop`.
import type { Facts } from '../facts/records';
import { type Finding, findingsOf } from '../highlight/findings';
import { keepPainted } from '../highlight/keep';
import { Painter } from '../highlight/painter';
import { placesOf, strokesOf } from '../highlight/strokes';
import { groundOf } from '../highlight/style';
import { Failed, failureOf } from '../i18n/failed';
import type { KnownPage } from '../library/find';
import { PageObserver } from '../live/observe';
import { PageText } from '../live/page-text';
import { type Convert, showConverted } from '../live/show';
import type { DomBlock } from '../page/body/blocks';
import type { readLastResort } from '../page/last-resort';
import { type PageReading, readRaw } from '../page/read-raw';
import { alignOffsets } from '../script/align';
import type { OutlineEntry } from '../structure/outline';
import type { Span } from '../text/span';
import type { Background } from './background';
import { sendSnapshot, snapshotOf } from './snapshot';
import type { PageState, SaveState, Shown } from './state';

/** BCP 47 tags set on the page while it is converted. */
const LANG = { cn: 'zh-CN', hk: 'zh-HK', tw: 'zh-TW' } as const;

export class ReaderSession {
  state: PageState;
  /** What is painted, in the order of the text. */
  findings: Finding[] = [];
  outline: OutlineEntry[] = [];
  /** Where a citation leads in the library page; none for documents that are neither saved nor bundled. */
  readonly places = new Map<object, string>();
  readonly #text: PageText;
  readonly #observer: PageObserver;
  readonly #painter: Painter;
  readonly #listeners = new Set<() => void>();
  #reading: PageReading;
  /** Set where nothing on the page could be told for its body. */
  #lastResort: typeof readLastResort | null = null;
  #turn = 0;
  #saves = 0;
  #stopped = false;
  #letGo = () => {};

  constructor(
    private readonly page: Document,
    private readonly background: Background,
  ) {
    this.#text = new PageText(page, (node) => {
      this.#painter.follow(node);
      this.#observer.forgetOurs();
    });
    this.#observer = new PageObserver(
      page,
      () => this.#reading.body,
      (inBody) => void this.#refresh(inBody),
    );
    // First: a page may change before it is read to its end.
    this.#observer.start();
    this.#reading = this.#read();
    this.#painter = new Painter(CSS.highlights, groundOf(this.#reading.body ?? page.body), (node, offset) =>
      alignOffsets(this.#text.originalOf(node), node.data)(offset),
    );
    this.state = {
      phase: 'reading',
      failure: null,
      url: page.location.href,
      detection: this.#reading.detection,
      metadata: this.#reading.metadata,
      notes: this.#reading.notes,
      officialHost: null,
      shown: 'original',
      marks: true,
      counts: { targets: 0, deadlines: 0, bodies: 0, citations: 0 },
      save: { is: 'unknown' },
    };
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Finds the facts, paints them, and asks whether the page is saved. */
  async start(): Promise<void> {
    this.#letGo = keepPainted(() => this.state.marks && this.#painter.putBack());
    await Promise.all([this.#findFacts(), this.#askKnown()]);
  }

  /** Shows the page in a script; the last call wins. @throws Failed when the background does not answer */
  async show(shown: Shown): Promise<void> {
    const turn = ++this.#turn;
    const stale = () => this.#stopped || turn !== this.#turn;
    this.#set({ shown });
    if (shown !== 'original') this.#text.writeLang(LANG[shown]);
    try {
      // The originals go back as conversions come: what is on screen first, the rest in slices.
      const convert: Convert =
        shown === 'original' ? async (texts) => texts : (texts) => this.background.convert(texts, shown);
      await showConverted(this.page, this.#text, convert, stale);
      if (shown === 'original' && !stale()) this.#giveBack();
    } catch (error) {
      // Half a page in another script is worse than none.
      if (!stale()) {
        this.#giveBack();
        this.#set({ shown: 'original' });
      }
      throw error;
    }
  }

  #giveBack(): void {
    this.#text.restore();
    this.#observer.forgetOurs();
  }

  setMarks(marks: boolean): void {
    this.#set({ marks });
    if (marks) this.#painter.putBack();
    else this.#painter.hide();
  }

  /** What is painted at a point of the view, what lies on top first; nothing while marks are off. */
  findingsAt(x: number, y: number): Finding[] {
    return this.state.marks ? this.#painter.findingsAt(x, y) : [];
  }

  /** Where a span stands in what the page shows now; good until the page changes. */
  rangesOf(span: Span): Range[] {
    return this.#painter.rangesOf(placesOf(span, this.#reading.blocks));
  }

  /** Lays the current brush over a span, or takes it away. */
  point(span: Span | null): void {
    this.lay('current', span ? [span] : []);
  }

  /** Lays a brush over these spans alone. */
  lay(brush: 'current' | 'note', spans: readonly Span[]): void {
    this.#painter.lay(
      brush,
      spans.flatMap((span) => placesOf(span, this.#reading.blocks)),
    );
  }

  /** What copies and notes are made from: the page's originals, the element that holds its text, and its blocks. */
  get source(): { text: PageText; body: Element | null; blocks: readonly DomBlock[] } {
    const { body, blocks } = this.#reading;
    return { text: this.#text, body, blocks };
  }

  /** The original words of a span. */
  wordsOf({ block, start, end }: Span): string {
    return this.#reading.blocks[block]?.block.text.slice(start, end) ?? '';
  }

  /** Saves the page's originals. A second call while one is under way joins it. */
  async save(): Promise<void> {
    if (this.state.save.is === 'saving') return;
    this.#saves++;
    this.#set({ save: { is: 'saving' } });
    this.#set({ save: await this.#saveNow() });
  }

  /** Reads the page again, and whenever no body is found on it, by this. */
  async useLastResort(lastResort: typeof readLastResort): Promise<void> {
    this.#lastResort = lastResort;
    await this.#refresh(true);
  }

  /** Gives the page back as it was. */
  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#letGo();
    this.#observer.stop();
    this.#text.restore();
    this.#painter.hide();
    this.#painter.clear();
    this.#listeners.clear();
  }

  async #saveNow(): Promise<SaveState> {
    try {
      // What was read stands as long as nothing changed; reading a long page takes most of a save's time.
      if (this.#observer.changed) this.#reading = this.#read();
      if (this.#reading.notes.includes('cut short')) throw new Failed('too-large');
      const snapshot = snapshotOf(this.#reading, this.state.url);
      const { documentId, savedAt } = await sendSnapshot(snapshot, this.background);
      return { is: 'saved', documentId, savedAt };
    } catch (error) {
      return { is: 'failed', failure: failureOf(error) };
    }
  }

  #read(): PageReading {
    this.#observer.changed = false;
    const { originalOf: textOf, originalAttribute: attributeOf } = this.#text;
    const reading = readRaw(this.page, this.page.location.href, { textOf, attributeOf });
    return (reading.notes.includes('no-body') && this.#lastResort?.(this.page, reading, textOf)) || reading;
  }

  async #findFacts(): Promise<void> {
    const blocks = this.#reading.blocks.map(({ block }) => block);
    const { title, writtenDate, docNumber } = this.#reading.metadata;
    try {
      if (blocks.length === 0) throw new Failed('empty-page');
      const saves = this.#saves;
      const page = { url: this.page.location.href, docNumber };
      const read = await this.background.analyze({ title, docDate: writtenDate, blocks, page });
      const { facts } = read;
      if (this.#stopped) return;
      this.findings = findingsOf(facts);
      this.outline = read.outline;
      this.places.clear();
      facts.citations.forEach((citation, i) => {
        const place = read.places[i];
        if (place) this.places.set(citation, place);
      });
      // A citation that leads nowhere is no link.
      const painted = this.findings.filter(({ brush, record }) => brush !== 'citation' || this.places.has(record));
      this.#painter.paint(painted.flatMap((finding) => strokesOf(finding, this.#reading.blocks)));
      if (!this.state.marks) this.#painter.hide();
      this.#set({
        phase: 'ready',
        failure: null,
        counts: countsOf(facts),
        metadata: {
          ...this.#reading.metadata,
          title: read.title,
          effectiveDate: this.#reading.metadata.effectiveDate ?? read.effectiveDate,
        },
        // A save that began meanwhile knows better.
        ...(read.known && saves === this.#saves && this.state.save.is !== 'saving' && { save: saveOf(read.known) }),
      });
    } catch (error) {
      this.#set({ phase: 'failed', failure: failureOf(error) });
    }
  }

  async #askKnown(): Promise<void> {
    const { title, docNumber } = this.#reading.metadata;
    const known = await this.background.known({ url: this.state.url, title, docNumber }).catch(() => null);
    this.#set({ officialHost: known?.officialHost ?? null });
    if (this.state.save.is !== 'unknown') return;
    this.#set({ save: known?.saved ? saveOf(known.saved) : { is: 'unsaved' } });
  }

  /** The page changed: read again where what was read has changed, paint what is new, convert what came late. */
  async #refresh(inBody: boolean): Promise<void> {
    if (this.#stopped) return;
    this.#painter.putBack();
    if (!this.state.marks) this.#painter.hide();
    if (inBody) {
      this.#reading = this.#read();
      const { detection, metadata, notes } = this.#reading;
      const url = this.page.location.href;
      // A page that goes on without being loaded anew is another one: what is known of the last is not known of it.
      const isOther = url.replace(/#.*/, '') !== this.state.url.replace(/#.*/, '');
      this.#set({ detection, metadata, notes, url, ...(isOther && { save: { is: 'unknown' } }) });
      await this.#findFacts();
      if (isOther) await this.#askKnown();
    }
    if (this.state.shown !== 'original') await this.show(this.state.shown).catch(() => undefined);
  }

  #set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const saveOf = ({ clauses, ...saved }: KnownPage): SaveState =>
  clauses === 0 ? { is: 'saved', ...saved } : { is: 'changed', ...saved, clauses };

function countsOf(facts: Facts): PageState['counts'] {
  const targets = facts.targets.filter(({ tier }) => tier !== 'D');
  const bodies = new Set([...targets, ...facts.deadlines].flatMap((record) => record.bodies.map(({ name }) => name)));
  return {
    targets: targets.length,
    deadlines: facts.deadlines.length,
    bodies: bodies.size,
    citations: facts.citations.length,
  };
}
