// What the background answers about deadlines that are done with.
import type { Library } from '../library/schema';
import { settle } from '../library/settled';
import type { BackgroundHandlers } from './messages';

export const deadlineHandlers = (library: Library): Pick<BackgroundHandlers, 'deadlines/settle'> => ({
  'deadlines/settle': async ({ all }) => {
    await settle(library, all, new Date().toISOString());
    return null;
  },
});
