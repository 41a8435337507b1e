// The headings at the left; the one being read follows the scroll.
import { useEffect, useState } from 'react';
import css from './Outline.module.css';

interface Props {
  label: string;
  sections: readonly { block: number; level: number; text: string }[];
}

/** A heading above this line of the view is being read, CSS pixels: below the page's two headers. */
const READING = 124;

export function Outline({ label, sections }: Props) {
  const [current, setCurrent] = useState<number | null>(null);
  const key = sections.map(({ block }) => block).join();
  useEffect(() => {
    const blocks = key.split(',').map(Number);
    let frame = 0;
    const look = () => {
      frame = 0;
      const read = blocks.findLast((block) => {
        const heading = document.getElementById(`b${block}`);
        return heading !== null && heading.getBoundingClientRect().top <= READING;
      });
      setCurrent(read ?? null);
    };
    const scrolled = () => {
      frame ||= requestAnimationFrame(look);
    };
    // Captured, since it is not the window that scrolls.
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', scrolled, { capture: true });
      cancelAnimationFrame(frame);
    };
  }, [key]);
  return (
    <nav className={css.outline} aria-label={label}>
      <ol>
        {sections.map(({ block, level, text }) => (
          <li key={block} data-level={Math.min(level, 3)}>
            <button
              type="button"
              aria-current={block === current ? 'location' : undefined}
              onClick={() => document.getElementById(`b${block}`)?.scrollIntoView({ block: 'start' })}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
