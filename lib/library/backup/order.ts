// What belongs together in a backup: a document's rows follow it in the order of their tables, and are all its own.
// Documents come in the order of their ids.
import { canon1Key } from '../../compare/canon';
import { isBundled } from '../../corpus/types';
import { Failed } from '../../i18n/failed';
import { MOST_LINES } from './format';
import { type Row, TABLES } from './rows';

const broken = (why: string) => new Failed('backup-broken', { cause: why });

/** Deadlines of bundled documents, which the reader has done with, stand before the first document. */
export const isOfBundled = ({ documentId }: { documentId: string }): boolean => isBundled(documentId);

/** Follows rows one by one. */
export class RowOrder {
  documents = 0;
  rows = 0;
  #id = '';
  #latest = '';
  #table = 0;
  #lines = 0;
  readonly #versions = new Set<string>();

  /** @throws Failed `backup-broken` where the row does not belong here, `backup-too-large` where there are too many */
  async take(row: Row): Promise<void> {
    const table = TABLES.indexOf(row.t);
    if (row.t === 'documents') {
      this.end();
      if (row.r.id <= this.#id) throw broken('order of documents');
      if (!row.r.versionId.startsWith(`${row.r.id}/`)) throw broken('latest version');
      this.#id = row.r.id;
      this.#latest = row.r.versionId;
      this.#versions.clear();
      this.#lines = 0;
      this.documents++;
    } else if (row.t === 'settled' && isOfBundled(row.r)) {
      if (this.#id !== '') throw broken('a bundled document');
    } else {
      if (this.#id === '' || table < this.#table) throw broken('order of tables');
      await this.#check(row);
    }
    this.#table = this.#id === '' ? 0 : table;
    this.rows++;
    if (++this.#lines > MOST_LINES) throw new Failed('backup-too-large');
  }

  async #check(row: Exclude<Row, { t: 'documents' }>): Promise<void> {
    if ('documentId' in row.r && row.r.documentId !== this.#id) throw broken('another document');
    if (row.t === 'versions') {
      const { id, blocks } = row.r;
      if (this.#versions.has(id) || id !== `${this.#id}/${await canon1Key(blocks)}`) throw broken('key of a version');
      this.#versions.add(id);
    } else if ('versionId' in row.r && !this.#versions.has(row.r.versionId)) {
      throw broken('another version');
    }
  }

  /** Call it after the last row. @throws Failed `backup-broken` where a document's latest text is missing */
  end(): void {
    if (this.#id !== '' && !this.#versions.has(this.#latest)) throw broken('latest version');
  }
}
