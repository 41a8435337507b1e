// Opening a note on what is selected, from the context menu or a shortcut.

/** Runs in the page and stands alone: the browser sends its source there. Nothing happens where no notes are taken. */
export function openNote(): void {
  type Reader = { notes?: { write: (span: null) => void } };
  (globalThis as { [key: symbol]: Reader | undefined })[Symbol.for('mingce.reader')]?.notes?.write(null);
}
