// What reading needs to know about single characters. Built once from the packaged data files and handed down.
import type { Fold } from './fold';

export interface Lexicon {
  fold: Fold;
  /** Toneless pinyin readings of one character in lower case (行 → xing, hang, heng); empty when unknown. */
  readings: (character: string) => readonly string[];
}
