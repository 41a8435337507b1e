// What every view of the library is given.
import type { Place } from './place';
import type { Browsing } from './useBrowsing';
import type { Deleting } from './useDeleting';

export interface ViewProps {
  place: Place;
  browsing: Browsing;
  deleting: Deleting;
}
