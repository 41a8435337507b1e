// Build time only: OpenCC's dictionaries (opencc-js, Apache-2.0) grouped into the tables that our routes are made of.
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twPhrases from 'opencc-js/dict/TWPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import type { StoredTable } from './routes';

/** Dictionaries of one conversion step; where two have the same key the earlier one wins, as in OpenCC's groups. */
export const DICTIONARIES: Record<StoredTable, readonly string[]> = {
  compatibility: [compatibility],
  st: [stPhrases, stRegional, stCharacters],
  ts: [tsPhrases, tsCharacters],
  hk: [hkVariantsPhrases, hkVariants],
  hkRev: [hkVariantsRevPhrases, hkVariantsRev],
  tw: [twVariantsPhrases, twVariants],
  twRev: [twVariantsRevPhrases, twVariantsRev],
  twWords: [twPhrases, twVariantsPhrases, twVariants],
  twWordsOnly: [twPhrases],
};
