// The library page: wiring only.
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Guarded } from '../../components/library/Broken';
import { LibraryPage } from '../../components/library/LibraryPage';
import { Spoken } from '../../components/ui/language';

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
