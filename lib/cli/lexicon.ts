// The lexicon for Node: the command line, the tests and the build make it from the packages themselves.
import tradToSimp from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';
import { foldPairs } from '../script/fold-pairs';
import { commonCharacters, compileReadings } from '../text/compile-readings';
import { createLexicon, type Lexicon, type LexiconData } from '../text/lexicon';

let data: LexiconData | undefined;
let lexicon: Lexicon | undefined;

/** What the build writes into the extension. Computed once a process. */
export function lexiconData(): LexiconData {
  data ??= {
    foldPairs: foldPairs(tradToSimp),
    readings: compileReadings(commonCharacters(), (character) =>
      pinyin(character, { multiple: true, toneType: 'none', type: 'array' }),
    ),
  };
  return data;
}

/** Computed once a process. */
export function loadLexicon(): Lexicon {
  lexicon ??= createLexicon(lexiconData());
  return lexicon;
}
