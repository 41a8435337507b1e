// node .config/complete-lock.mjs: npm leaves the optional packages of other platforms out of the lock file when the
// registry in use does not carry them, and `npm ci` then refuses the lock. This puts them back, by their names.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['android', 'darwin', 'win32', 'freebsd', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix', 'linux'];
const PROCESSORS = ['wasm32', 'arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'arm'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { packages } = lock;
for (const [path, { optionalDependencies, dev, license }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies ?? {})) {
    const top = `node_modules/${name}`;
    const nested = path ? `${path}/${top}` : top;
    const version = range.replace(/^[\^~]/, '');
    if (packages[nested] || (packages[top] && (range !== version || packages[top].version === version))) continue;
    const os = SYSTEMS.find((each) => name.includes(each));
    const cpu = PROCESSORS.find((each) => name.includes(each));
    if (!os && !cpu) continue;
    packages[packages[top] ? nested : top] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(dev && { dev }),
      ...(name.includes('musl') && { libc: ['musl'] }),
      license,
      optional: true,
      ...(os && { os: [os] }),
    };
    console.log(`added ${name} ${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
