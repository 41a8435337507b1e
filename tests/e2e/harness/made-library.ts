// Fills the library with made documents, as large as a test wants it, straight into the database.
import type { Page } from 'playwright-core';

export interface Made {
  /** Every document's title is followed by this. */
  titleEnd?: string;
  /** Every document's tags. */
  tags?: string[];
}

/** Title of the made document of a number; numbers begin at 0, the newest. */
export const madeTitle = (i: number): string => `国务院关于推进第${i}项改革的意见`;
/** Id of the made document of a number. */
export const madeId = (i: number): string => (i + 1).toString(16).padStart(16, '0');

/** @param page one of the extension's own, whose database is open · @param count how many documents */
export async function makeLibrary(page: Page, count: number, made: Made = {}): Promise<void> {
  const documents = Array.from({ length: count }, (_, i) => documentOf(i, made));
  const versions = documents.map(({ id, versionId, title, url, savedAt }) => ({
    ...{ id: versionId, documentId: id, canon1: '', capturedAt: savedAt, url, title, writtenDate: null },
    blocks: [{ kind: 'paragraph', text: '到2030年，建成示范项目100个。' }],
    ...{ attachments: [], chars: 20, facts: { targets: [], deadlines: [], citations: [] } },
  }));
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mingce');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const filling = database.transaction(['documents', 'versions'], 'readwrite');
          for (const document of tables.documents) filling.objectStore('documents').put(document);
          for (const version of tables.versions) filling.objectStore('versions').put(version);
          filling.onabort = () => reject(filling.error);
          filling.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    { documents, versions },
  );
}

const DAY = 86_400_000;
const instant = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

function documentOf(i: number, { titleEnd = '', tags }: Made) {
  const id = madeId(i);
  const year = 2010 + (i % 15);
  const written = `${year}-03-${String((i % 28) + 1).padStart(2, '0')}`;
  return {
    ...{ id, identity: id, versionId: `${id}/a`, kind: i % 4 ? 'policy' : 'notice', trust: 'official' },
    ...{ title: `${madeTitle(i)}${titleEnd}`, docNumber: `国发〔${year}〕${i}号`, indexNumber: null },
    ...{
      issuer: [i % 3 ? '国务院' : '广东省人民政府'],
      writtenDate: written,
      publishedDate: null,
      effectiveDate: null,
    },
    ...{
      expiryDate: null,
      status: null,
      topic: null,
      source: null,
      url: `http://www.gov.cn/${i}.html`,
      site: 'www.gov.cn',
    },
    ...{
      script: 'simplified',
      savedAt: instant(-i / 24),
      seenAt: instant(0),
      dates: [instant((i % 400) + 1).slice(0, 10)],
    },
    ...{ counts: { targets: i % 9, deadlines: 1, citations: 0 }, tags: tags ?? (i % 5 ? [] : ['重点']) },
    ...{ starred: i % 10 === 0, chars: 20, deletedAt: null },
  };
}
