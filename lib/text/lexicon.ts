// What reading needs to know about single characters. Built once from the packaged data files and handed down.
import { createFold, type Fold } from './fold';
import { createReadings } from './readings';

export interface Lexicon {
  fold: Fold;
  /** Toneless pinyin readings of one character in lower case (行 → xing, hang, heng); empty when unknown. */
  readings: (character: string) => readonly string[];
}

/** The packaged data, as the build makes it. */
export interface LexiconData {
  /** See `createFold`. */
  foldPairs: string;
  /** See `createReadings`. */
  readings: string;
}

/** A character that the table of readings lacks is looked up in its simplified form. */
export function createLexicon(data: LexiconData): Lexicon {
  const fold = createFold(data.foldPairs);
  const inTable = createReadings(data.readings);
  return {
    fold,
    readings: (character) => {
      const found = inTable(character);
      return found.length > 0 ? found : inTable(fold(character));
    },
  };
}
