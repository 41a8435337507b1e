// Brought in by a reader that found no body on its page: reads it once more by Mozilla's Readability.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLastResort } from '../lib/page/last-resort';
import { currentReader } from '../lib/reader/handle';

export default defineUnlistedScript(() => {
  void currentReader()
    ?.session.useLastResort(readLastResort)
    .catch((error) => console.warn('Mingce', error));
});
