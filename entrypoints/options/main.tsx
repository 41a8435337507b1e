// The options page: wiring only.
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Guarded } from '../../components/library/Broken';
import { Options } from '../../components/options/Options';
import { Spoken } from '../../components/ui/language';

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
