// The side panel: wiring only.
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { WithRepeals } from '../../components/family/Repeals';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { keepFocus } from '../../components/ui/keep-focus';
import { Spoken } from '../../components/ui/language';

keepFocus(document);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Spoken>
      <WithRepeals>
        <SidePanel />
      </WithRepeals>
    </Spoken>,
  );
}
