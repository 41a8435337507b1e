// The options page: wiring only.
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/Options';
import { Spoken } from '../../components/ui/language';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Spoken>
      <Options />
    </Spoken>,
  );
}
