// Where in the library page we are, as an address: which view, which document, the query, the filters, the order.
// #/ · #/search?q=… · #/saved/ID · #/saved/ID/now (beside what its page says now) · #/corpus/ID · #/trash · #/ledger ·
// #/calendar · #/notes; every one of them may carry a query and filters after a question mark.
import { FACETS, type Filters, NO_FILTERS } from './facets';
import { ORDERS, type Order } from './order';

export const VIEW_NAMES = ['documents', 'ledger', 'calendar', 'notes'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What lies on the table. */
export type Open =
  | {
      shelf: 'saved' | 'corpus';
      id: string;
      now: boolean;
      /** Block to go to and to flash, where a search hit was followed. */
      block: number | null;
    }
  | { shelf: 'trash' };

export interface Place {
  view: ViewName;
  open: Open | null;
  query: string;
  filters: Filters;
  /** Null for the order that fits: by rank while searching, else by the day of saving. */
  order: Order | null;
}

export const HOME: Place = { view: 'documents', open: null, query: '', filters: NO_FILTERS, order: null };

/** The address holds one unit more than a search takes, so that a longer query is told to be too long. UTF-16 units. */
const LONGEST_QUERY = 10_001;

/** @param hash as `location.hash` gives it; what it does not know it takes for home */
export function placeOf(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const params = new URLSearchParams(search);
  const order = ORDERS.find((each) => each === params.get('sort')) ?? null;
  const filters: Filters = { ...NO_FILTERS };
  for (const facet of FACETS) {
    const values = params.getAll(facet);
    if (values.length > 0) filters[facet] = values;
  }
  const here = { query: params.get('q') ?? '', filters, order };
  const view = VIEW_NAMES.find((name) => path === `/${name}`);
  if (view) return { ...here, view, open: null };
  return { ...here, view: 'documents', open: openOf(path, params) };
}

function openOf(path: string, params: URLSearchParams): Open | null {
  if (path === '/trash') return { shelf: 'trash' };
  const match = /^\/(saved|corpus)\/([\w-]+)(\/now)?$/.exec(path);
  if (!match) return null;
  const at = params.get('at');
  return {
    shelf: match[1] as 'saved' | 'corpus',
    id: match[2] ?? '',
    now: match[3] !== undefined,
    block: at !== null && /^\d+$/.test(at) ? Number(at) : null,
  };
}

/** The address of a place, beginning with `#/`. */
export function hashOf({ view, open, query, filters, order }: Place): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query.slice(0, LONGEST_QUERY));
  for (const facet of FACETS) for (const value of filters[facet]) params.append(facet, value);
  if (order) params.set('sort', order);
  if (open && open.shelf !== 'trash' && open.block !== null) params.set('at', String(open.block));
  const search = params.size > 0 ? `?${params}` : '';
  return `#${pathOf(view, open, search !== '')}${search}`;
}

function pathOf(view: ViewName, open: Open | null, searching: boolean): string {
  if (view !== 'documents') return `/${view}`;
  if (!open) return searching ? '/search' : '/';
  return open.shelf === 'trash' ? '/trash' : `/${open.shelf}/${open.id}${open.now ? '/now' : ''}`;
}

/** The same query and filters with this document on the table. */
export const opening = (place: Place, shelf: 'saved' | 'corpus', id: string, block: number | null = null): Place => ({
  ...place,
  view: 'documents',
  open: { shelf, id, now: false, block },
});
