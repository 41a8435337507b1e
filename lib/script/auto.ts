// Converting a text whose script nobody named: each sentence by what it shows, the rest as the text around it.
import type { Detector, Shown } from './detect';
import type { Source, Target } from './routes';

export type Neutral = 'simplified' | 'traditional';
type ConvertFrom = (text: string, from: Source) => string;

/** A sentence with its closing marks; a line end closes one, too. */
const SENTENCE = /[^。!?！？;；\n]*(?:[。!?！？;；\n]+|$)/g;

/** Below this share of the telling characters only the simplified ones of a traditional sentence are converted: there
 * 后 and 里 are more likely right as they stand than simplified. */
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
  const lean = leaning(shown) ?? neutral;
  if (shown.simplified === 0 || shown.traditional === 0) {
    if ((to === 'cn') === (lean === 'simplified')) return text;
    return convertFrom(text, to === 'cn' ? 't' : 'cn');
  }
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

/** Only the simplified characters, each as it becomes among its neighbours (合并 is 合併, 并且 is 並且). */
function strays(sentence: string, isSimplified: (unit: number) => boolean, convertFrom: ConvertFrom): string {
  const converted = convertFrom(sentence, 'cn');
  const inStep = converted.length === sentence.length;
  let out = '';
  for (let i = 0; i < sentence.length; i++) {
    const unit = sentence.charAt(i);
    if (!isSimplified(sentence.charCodeAt(i))) out += unit;
    else out += inStep ? converted.charAt(i) : convertFrom(unit, 'cn');
  }
  return out;
}
