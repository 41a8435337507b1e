// The views of the library, in the order of the switch. Each shows the same set: what answers the query and filters.
import type { ComponentType } from 'react';
import { CalendarView } from '../calendar/CalendarView';
import { LedgerView } from '../ledger/LedgerView';
import { DocumentsView } from './DocumentsView';
import { NotesView } from './NotesView';
import type { ViewName } from './place';
import type { ViewProps } from './view-props';

export const VIEWS: readonly { id: ViewName; View: ComponentType<ViewProps> }[] = [
  { id: 'documents', View: DocumentsView },
  { id: 'ledger', View: LedgerView },
  { id: 'calendar', View: CalendarView },
  { id: 'notes', View: NotesView },
];
