// The library page: wiring only.
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Guarded } from '../../components/library/Broken';
import { LibraryPage } from '../../components/library/LibraryPage';
import { keepFocus } from '../../components/ui/keep-focus';
import { Spoken } from '../../components/ui/language';

keepFocus(document);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Spoken>
      <Guarded>
        <LibraryPage />
      </Guarded>
    </Spoken>,
  );
}
