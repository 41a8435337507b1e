// Finding a Chromium that can load an unpacked extension, or getting one; else saying exactly what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name];
    return base
      ? [
          join(base, 'Chromium/Application/chrome.exe'),
          join(base, 'Google/Chrome/Application/chrome.exe'),
          join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];

const ADVICE = `No Chromium, Chrome or Edge was found, and none could be fetched.
Install one of them, or name it:  MINGCE_BROWSER=/path/to/chromium npm start
On Debian or Ubuntu:              sudo apt-get install chromium fonts-noto-cjk`;

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').map((folder) => join(folder, name));

function installed(): string | undefined {
  const own = process.env.MINGCE_BROWSER;
  if (own) {
    if (!existsSync(own)) throw new Error(`MINGCE_BROWSER names ${own}, which does not exist.`);
    return own;
  }
  return [chromium.executablePath(), ...NAMES.flatMap(onPath), ...PLACES].find((path) => path && existsSync(path));
}

const run = (command: string, args: string[]): boolean => {
  console.error(`No browser found; trying: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;
};

/** Path of a browser; one is installed where there is none and we may: Debian's packages as root, else Playwright's build.
 * @throws Error that says what to do */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get').some(existsSync)) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  }
  const debian = installed();
  if (debian) return debian;
  run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  const fetched = installed();
  if (!fetched) throw new Error(ADVICE);
  return fetched;
}
