// The headings at the left; the one being read follows the scroll.
import { useEffect, useState } from 'react';
import css from './Outline.module.css';

interface Props {
  label: string;
  sections: readonly { block: number; level: number; text: string }[];
}

/** Part of the view, from its top, in which a heading counts as the one being read. */
const READING = '0px 0px -75% 0px';

export function Outline({ label, sections }: Props) {
  const [current, setCurrent] = useState<number | null>(null);
  const key = sections.map(({ block }) => block).join();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (seen) setCurrent(Number(seen.target.id.slice(1)));
      },
      { rootMargin: READING },
    );
    for (const block of key.split(',')) {
      const heading = document.getElementById(`b${block}`);
      if (heading) observer.observe(heading);
    }
    return () => observer.disconnect();
  }, [key]);
  return (
    <nav className={css.outline} aria-label={label}>
      <ol>
        {sections.map(({ block, level, text }) => (
          <li key={block} data-level={Math.min(level, 3)}>
            <button
              type="button"
              aria-current={block === current ? 'location' : undefined}
              onClick={() => {
                document.getElementById(`b${block}`)?.scrollIntoView({ block: 'start' });
                setCurrent(block);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
