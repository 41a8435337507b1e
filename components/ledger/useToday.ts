// The reader's own day, followed past midnight.
import { useEffect, useState } from 'react';
import { todayOf } from '../../lib/i18n/due';

/** Milliseconds between looks at the clock: a sleeping machine fires no timer at midnight. */
const LOOK = 60_000;

/** ISO 8601 day. */
export function useToday(): string {
  const [today, setToday] = useState(() => todayOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(todayOf(new Date())), LOOK);
    return () => clearInterval(timer);
  }, []);
  return today;
}
