// Putting right traditional text that a machine made character by character: 范圍, 云計算, 制造, 著力.
import type { Source, Target } from '../routes';

/** Such text chose its characters without looking at the words, so its choices are not worth keeping: it is read back
 * into simplified script, where nothing is lost that was not guessed, and converted again as words.
 * @param convert one conversion with the policy layer. */
export function repair(text: string, to: Target, convert: (text: string, from: Source, to: Target) => string): string {
  return convert(convert(text, 't', 'cn'), 'cn', to);
}
