// A backup of so many documents, made without a browser.
import { createHash } from 'node:crypto';
import { canon1 } from '../../../lib/compare/canon';
import { writeFooter, writeHeader } from '../../../lib/library/backup/format';
import { writeRow } from '../../../lib/library/backup/rows';
import type { Block } from '../../../lib/structure/block';
import { NO_METADATA } from '../../../lib/structure/document';

const AT = '2026-01-02T03:04:05.000Z';
const sha256 = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Its lines, each with its line feed. @param blocksOf the text of the nth document */
export function* backupLines(documents: number, blocksOf: (n: number) => Block[]): Generator<string> {
  let digest: Uint8Array = new Uint8Array(32);
  let rows = 0;
  const line = (text: string) => {
    digest = sha256(digest, text);
    return `${text}\n`;
  };
  yield line(writeHeader(documents));
  for (let n = 0; n < documents; n++) {
    const blocks = blocksOf(n);
    const id = n.toString(16).padStart(16, '0');
    const versionId = `${id}/${sha256(canon1(blocks)).toString('hex')}`;
    const url = `http://www.gd.gov.cn/${n}.html`;
    const title = `关于印发第${n}号工作方案的通知`;
    yield line(
      writeRow('documents', {
        ...{ ...NO_METADATA, id, identity: `test:${n}`, versionId, kind: 'policy', trust: 'official', url },
        ...{ script: 'simplified', title, savedAt: AT, seenAt: AT, tags: [], starred: false, deletedAt: null },
      }),
    );
    const version = { id: versionId, documentId: id, capturedAt: AT, url, title, writtenDate: null };
    yield line(writeRow('versions', { ...version, blocks, attachments: [] }));
    yield line(writeRow('sightings', { versionId, url, at: AT }));
    rows += 3;
  }
  yield `${writeFooter({ documents, rows, sha256: Buffer.from(digest).toString('hex') })}\n`;
}

export const backupFile = (documents: number): string =>
  [
    ...backupLines(documents, (n) => [{ kind: 'paragraph', text: `到2027年，第${n}号方案建成基站${n + 1}万个。` }]),
  ].join('');
