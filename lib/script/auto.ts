// Converting a text whose script nobody named: each sentence by what it shows, the rest as the text around it.
import { type Detector, detectScript, type Shown } from './detect';
import type { Source, Target } from './routes';

export type Neutral = 'simplified' | 'traditional';
type ConvertFrom = (text: string, from: Source) => string;

/** A sentence with its closing marks; a line end closes one, too. */
const SENTENCE = /[^。!?！？;；\n]*(?:[。!?！？;；\n]+|$)/g;

/** Simplified characters left in a traditional sentence are converted one by one below this share of the telling ones:
 * there 后 and 里 are more likely right as they stand than simplified. */
const STRAY_SHARE = 0.25;

/** @returns which of the two scripts most of it is in; undefined when nothing tells. */
export const leaning = ({ simplified, traditional }: Shown): Neutral | undefined =>
  simplified + traditional === 0 ? undefined : simplified >= traditional ? 'simplified' : 'traditional';

/** @param neutral how to take a text that no character gives away.
 * @returns the text itself where it already is in the script asked for. */
export function convertDetected(
  text: string,
  to: Target,
  neutral: Neutral,
  { count, isSimplified }: Detector,
  convertFrom: ConvertFrom,
): string {
  const shown = count(text);
  const script = detectScript(shown);
  const lean = leaning(shown) ?? neutral;
  const whole = (kind: Neutral): string => {
    if (to === 'cn') return kind === 'traditional' ? convertFrom(text, 't') : text;
    return kind === 'simplified' ? convertFrom(text, 'cn') : text;
  };
  if (script === 'none') return whole(neutral);
  if (shown.simplified === 0 || shown.traditional === 0) return whole(lean);
  if (to === 'cn') return convertFrom(text, 't');

  const sentences = text.match(SENTENCE) ?? [];
  let converted = '';
  for (const sentence of sentences) {
    const { simplified, traditional } = count(sentence);
    const all = simplified + traditional;
    if (all === 0 ? lean === 'simplified' : simplified >= all * STRAY_SHARE) converted += convertFrom(sentence, 'cn');
    else if (simplified === 0) converted += sentence;
    else converted += strays(sentence, isSimplified, convertFrom);
  }
  return converted === text ? text : converted;
}

function strays(sentence: string, isSimplified: (unit: number) => boolean, convertFrom: ConvertFrom): string {
  let out = '';
  for (let i = 0; i < sentence.length; i++) {
    const unit = sentence[i] ?? '';
    out += isSimplified(sentence.charCodeAt(i)) ? convertFrom(unit, 'cn') : unit;
  }
  return out;
}
