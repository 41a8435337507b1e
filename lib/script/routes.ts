// Which tables lead from one script to another, in OpenCC's own configurations (opencc-js 1.4.2, preset/full).
import { SIMPLIFIED_DEFAULTS, TRADITIONAL_DEFAULTS, unitsOf, VARIANT_DEFAULTS } from './policy/defaults';

export type Target = 'cn' | 'hk' | 'tw' | 'twp';
export type Source = 'cn' | 't' | 'hk' | 'tw';

/** The tables of data/script.bin in the order they are stored. */
export const STORED_TABLES = [
  'compatibility',
  'st',
  'ts',
  'hk',
  'hkRev',
  'tw',
  'twRev',
  'twWords',
  'twWordsOnly',
] as const;
export type StoredTable = (typeof STORED_TABLES)[number];
/** `twKept` is `twWords` without the words that the policy layer keeps. */
export type TableName = StoredTable | 'twKept';

export interface Plan {
  /** Compatibility ideographs are replaced first. */
  normalised: boolean;
  /** The text is first cut by the phrases of this table; each phrase and each run between phrases goes its own way. */
  segmentation?: TableName;
  stages: readonly TableName[];
  /** What single characters become instead of the steps' own choice, where no phrase holds them. */
  defaults?: readonly (readonly [unit: number, form: number])[];
}

const PLANS: Record<string, Plan> = {
  't→cn': { normalised: true, stages: ['ts'] },
  'hk→cn': { normalised: true, segmentation: 'ts', stages: ['hkRev', 'ts'] },
  'tw→cn': { normalised: true, segmentation: 'ts', stages: ['twRev', 'ts'] },
  'cn→hk': { normalised: true, segmentation: 'st', stages: ['st', 'hk'] },
  't→hk': { normalised: true, stages: ['hk'] },
  'tw→hk': { normalised: false, stages: ['twRev', 'hk'] },
  'cn→tw': { normalised: true, segmentation: 'st', stages: ['st', 'tw'] },
  't→tw': { normalised: true, stages: ['tw'] },
  'hk→tw': { normalised: false, stages: ['hkRev', 'tw'] },
  'cn→twp': { normalised: true, segmentation: 'st', stages: ['st', 'twWords'] },
  't→twp': { normalised: false, stages: ['twWordsOnly', 'tw'] },
  'hk→twp': { normalised: false, stages: ['hkRev', 'twWordsOnly', 'tw'] },
  'tw→twp': { normalised: false, stages: ['twRev', 'twWordsOnly', 'tw'] },
};

const POLICY_PLANS: Record<string, Plan> = {
  'cn→twp': { normalised: true, segmentation: 'st', stages: ['st', 'twKept'] },
  't→twp': { normalised: true, stages: ['twKept'] },
  'hk→twp': { normalised: true, stages: ['hkRev', 'twKept'] },
  'tw→twp': { normalised: true, stages: ['twRev', 'twKept'] },
};

const DEFAULTS: Record<string, Plan['defaults']> = {
  't→cn': unitsOf(TRADITIONAL_DEFAULTS),
  'hk→cn': unitsOf(VARIANT_DEFAULTS),
  'tw→cn': unitsOf(VARIANT_DEFAULTS),
  'cn→hk': unitsOf(SIMPLIFIED_DEFAULTS),
  'cn→tw': unitsOf(SIMPLIFIED_DEFAULTS),
  'cn→twp': unitsOf(SIMPLIFIED_DEFAULTS),
};

/** @returns undefined where nothing is to be converted (cn→cn, hk→hk, tw→tw). */
export function planFor(from: Source, to: Target, plain: boolean): Plan | undefined {
  const name = `${from}→${to}`;
  const plan = plain ? PLANS[name] : (POLICY_PLANS[name] ?? PLANS[name]);
  return plain || !plan ? plan : { ...plan, defaults: DEFAULTS[name] };
}

/** Every conversion there is, in the order of the plans. */
export const ALL_ROUTES = Object.keys(PLANS).map((name) => name.split('→') as [Source, Target]);
