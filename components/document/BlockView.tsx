// One block in the dress its kind wears: headings as GB/T 9704 sets them, the signature at the right.
import type { ReactNode } from 'react';
import type { Block } from '../../lib/structure/block';
import css from './BlockView.module.css';

export function BlockView({ block, id, children }: { block: Block | undefined; id: string; children: ReactNode }) {
  if (!block) return null;
  if (block.kind === 'heading') {
    const Heading = (block.level ?? 1) <= 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
    return (
      <Heading id={id} className={css[Heading]}>
        {children}
      </Heading>
    );
  }
  return (
    <p id={id} className={css[block.kind]}>
      {children}
    </p>
  );
}
