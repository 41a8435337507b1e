// Permissions that only some features need: asked for when they are switched on. To be called straight from a click.
import { browser } from 'wxt/browser';

type Optional = 'alarms' | 'downloads' | 'notifications';

/** @returns whether all are there now */
export function askFor(...wanted: Optional[]): Promise<boolean> {
  // A browser that has no such optional permission (Firefox: alarms) gives it to us from the start, and refuses to be asked.
  const { permissions: had = [] } = browser.runtime.getManifest();
  const permissions = wanted.filter((each) => !(had as string[]).includes(each));
  return browser.permissions.request({ permissions }).catch(() => false);
}
