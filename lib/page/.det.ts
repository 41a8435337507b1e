import { judge } from './judge';
import { collectSignals } from './signals';

(globalThis as unknown as { d: unknown }).d = judge(collectSignals(document, location.href));
