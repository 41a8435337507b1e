import { readPage } from './read'; import { collectSignals } from './signals'; import { judge } from './judge'; import {readOpening} from './opening';
Object.assign(globalThis, { mingce: { readPage, collectSignals, judge, SIGNS:{}, readOpening } });
