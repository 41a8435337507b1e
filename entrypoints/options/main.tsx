// The options page: wiring only.
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Guarded } from '../../components/library/Broken';
import { Options } from '../../components/options/Options';
import { keepFocus } from '../../components/ui/keep-focus';
import { Spoken } from '../../components/ui/language';

keepFocus(document);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Spoken>
      <Guarded>
        <Options />
      </Guarded>
    </Spoken>,
  );
}
