// Days that come from outside, held to the calendar.
import { makeDay } from '../facts/times/calendar';

/** An ISO 8601 day that there is: 2028-02-29, not 2027-02-29. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return makeDay(year, month, day) === text;
}
