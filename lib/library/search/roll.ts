// Texts of documents one after the other, as a segment sorts them.
import type { Fold } from '../../text/fold';
import type { SavedDocument } from '../schema';
import { BREAK, normalTable } from './normal';
import { particularsOf, writeParticulars } from './particulars';

export class Roll {
  /** In the compared form, a break behind each text. */
  private units = new Uint16Array(2 ** 20);
  /** How often each unit occurs. */
  readonly counts = new Uint32Array(0x10000);
  length = 0;
  readonly ids: string[] = [];
  readonly particulars: string[] = [];
  private readonly starts: number[] = [];
  private readonly table: Uint16Array;

  constructor(private readonly fold: Fold) {
    this.table = normalTable(fold);
  }

  add(document: SavedDocument, blocks: readonly { text: string }[]): void {
    this.ids.push(document.id);
    this.particulars.push(writeParticulars(particularsOf(document, this.fold)));
    for (const head of [document.title, document.docNumber]) {
      this.starts.push(this.length);
      this.write(head ?? '');
    }
    this.starts.push(this.length);
    for (const { text } of blocks) this.write(text);
  }

  get text(): Uint16Array {
    return this.units.subarray(0, this.length);
  }

  /** As in `Segment`. */
  get bounds(): Uint32Array {
    return Uint32Array.from([...this.starts, this.length]);
  }

  private write(text: string): void {
    const { table, counts } = this;
    const needed = this.length + text.length + 1;
    if (needed > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, needed));
      larger.set(this.units);
      this.units = larger;
    }
    const { units } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const unit = table[text.charCodeAt(i)] ?? 0;
      units[at++] = unit;
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
    const end = BREAK.charCodeAt(0);
    units[at++] = end;
    counts[end] = (counts[end] ?? 0) + 1;
    this.length = at;
  }
}
