// What the page bench does inside a page: paints so many findings, as the reader does.
import type { Finding } from '../../lib/highlight/findings';
import { Painter } from '../../lib/highlight/painter';

/** Milliseconds of each round. */
export function paint(findings: number, rounds: number): number[] {
  const paragraphs = Array.from({ length: findings }, (_, i) => {
    const p = document.createElement('p');
    p.textContent = `到2025年，第${i}项指标达到${i}万个，由省发展改革委牵头。`;
    document.body.append(p);
    return p.firstChild as Text;
  });
  const painter = new Painter(CSS.highlights, (_node, offset) => offset);
  const finding = { brush: 'target', at: { block: 0, start: 0, end: 1 } } as Finding;
  const strokes = paragraphs.map((node) => ({ node, start: 7, end: node.data.length - 9, finding }));
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    painter.paint(strokes, 'light');
    return performance.now() - start;
  });
}
