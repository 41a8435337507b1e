// Placeholders that a page's script should have filled in: {{ h4763131}}, {{el.src}}.
import { matches } from '../matches';
import type { Removed } from './removed';

const PLACEHOLDER = /\{\{[^{}]{0,200}\}\}/g;

export function findTemplateLeftovers(text: string): Removed[] {
  const found: Removed[] = [];
  for (const { 0: leftover, index } of matches(PLACEHOLDER, text))
    found.push({ start: index, end: index + leftover.length, reason: 'template leftover' });
  return found;
}
