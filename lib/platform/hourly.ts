// What is done by the day without anybody asking: an alarm rings every hour and each task looks at the calendar itself, so
// that neither a restart nor a clock that was set makes it late, or do it twice.
import { browser } from 'wxt/browser';
import { onSettings, readSettings, type Settings } from './settings';

const NAME = 'hourly';
/** Minutes. */
const EVERY = 60;

const isWanted = ({ backupEvery, reminders }: Settings): boolean => backupEvery > 0 || reminders.on;

/** Registers every listener; call it synchronously at start.
 * @param tasks each finds out whether there is anything to do */
export function keepHours(tasks: readonly (() => Promise<void>)[]): void {
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    running = running.then(async () => {
      if (!isWanted(await readSettings())) return;
      for (const task of tasks) await task().catch((error) => console.warn('hourly', error));
    });
  };
  const ring = ({ name }: { name: string }) => {
    if (name === NAME) run();
  };
  // The browser gives us alarms when the reader switches on what needs them; a listener is registered once, however often.
  const listen = () => browser.alarms?.onAlarm.addListener(ring);
  const arrange = async () => {
    if (!browser.alarms) return;
    if (!isWanted(await readSettings())) await browser.alarms.clear(NAME);
    else if (!(await browser.alarms.get(NAME))) await browser.alarms.create(NAME, { periodInMinutes: EVERY });
  };
  const begin = () => {
    listen();
    void arrange().catch((error) => console.warn('alarms', error));
    run();
  };
  begin();
  browser.permissions.onAdded.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  onSettings(({ backupEvery, reminders }, before) => {
    if (backupEvery !== before.backupEvery || JSON.stringify(reminders) !== JSON.stringify(before.reminders)) begin();
  });
}
