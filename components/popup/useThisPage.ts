// The page in the active tab, followed while the popup is open.
import { useEffect, useState } from 'react';
import { followActiveTab, type ThisPage } from '../../lib/platform/active-tab';

export function useThisPage(): ThisPage {
  const [page, setPage] = useState<ThisPage>({ is: 'waiting' });
  useEffect(() => followActiveTab(setPage), []);
  return page;
}
