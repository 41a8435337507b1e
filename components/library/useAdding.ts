// Bringing in what was pasted, dropped or chosen: read here without being run, saved by the background, told one by one.
import { useState } from 'react';
import { failureOf } from '../../lib/i18n/failed';
import type { Failure } from '../../lib/i18n/terms';
import { ask } from '../../lib/platform/messages';
import { type Brought, readFile, type Source, snapshotOfBrought } from '../../lib/reader/bring-in';
import { sendSnapshot } from '../../lib/reader/snapshot';

export interface Adding {
  /** How many are done of how many; null while nothing is under way. */
  progress: { done: number; of: number } | null;
  /** How many the last round saved; null before the first. */
  saved: number | null;
  failed: { name: string; failure: Failure }[];
  /** @returns ids of the documents, in order, those that failed left out */
  addFiles: (files: readonly File[]) => Promise<string[]>;
  addPasted: (brought: Brought) => Promise<string[]>;
  forget: () => void;
}

const IDLE: Pick<Adding, 'progress' | 'saved' | 'failed'> = { progress: null, saved: null, failed: [] };

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

async function save(brought: Brought, source: Source): Promise<string> {
  const snapshot = snapshotOfBrought(brought, source, parse);
  return (await sendSnapshot(snapshot, { piece: (piece) => ask('save/piece', piece) })).documentId;
}

interface Item {
  name: string;
  save: () => Promise<string>;
}

export function useAdding(): Adding {
  const [state, setState] = useState(IDLE);
  const [own] = useState(() => {
    const run = async (items: readonly Item[]): Promise<string[]> => {
      const ids: string[] = [];
      const failed: Adding['failed'] = [];
      for (const [done, item] of items.entries()) {
        setState({ progress: { done, of: items.length }, saved: null, failed });
        // A large page is read in one go; what is said of it is painted first.
        await new Promise((resolve) => setTimeout(resolve));
        await item.save().then(
          (id) => ids.push(id),
          (error: unknown) => failed.push({ name: item.name, failure: failureOf(error) }),
        );
      }
      setState({ progress: null, saved: ids.length, failed });
      return ids;
    };
    return {
      addFiles: (files: readonly File[]) =>
        run(
          files.map((file) => ({
            name: file.name,
            save: async () => {
              const bytes = new Uint8Array(await file.arrayBuffer());
              return save(readFile(bytes, file.name), { file: file.name });
            },
          })),
        ),
      addPasted: (brought: Brought) => run([{ name: '', save: () => save(brought, { pasted: new Date() }) }]),
      forget: () => setState(IDLE),
    };
  });
  return { ...state, ...own };
}
