// The popup page: wiring only.
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { WithRepeals } from '../../components/family/Repeals';
import { Guarded } from '../../components/library/Broken';
import { Popup } from '../../components/popup/Popup';
import { firstList } from '../../components/popup/useShelf';
import { keepFocus } from '../../components/ui/keep-focus';
import { Spoken } from '../../components/ui/language';

keepFocus(document);
const root = document.getElementById('root');
void firstList.then(() => {
  if (!root) return;
  createRoot(root).render(
    <Spoken>
      <Guarded>
        <WithRepeals>
          <Popup />
        </WithRepeals>
      </Guarded>
    </Spoken>,
  );
});
