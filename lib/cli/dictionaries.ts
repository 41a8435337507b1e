// The bytes of data/script.bin for Node: compiled once, then kept beside the packages until OpenCC or our data change.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const cache = new URL('node_modules/.cache/mingce/', root);

/** Everything that the compiled bytes depend on: OpenCC's version, the compiler and the policy layer's data. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(new URL('node_modules/opencc-js/package.json', root)));
  const folder = new URL('lib/script/', root);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|json)$/.test(name)) hash.update(name).update(readFileSync(new URL(name.replaceAll('\\', '/'), folder)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @returns what `createEngine` reads. */
export async function scriptBytes(): Promise<Uint8Array> {
  const file = new URL(`script-${fingerprint()}.bin`, cache);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const { compileScript } = await import('../script/compile');
    const bytes = compileScript();
    mkdirSync(cache, { recursive: true });
    const draft = `${fileURLToPath(file)}.${process.pid}`;
    writeFileSync(draft, bytes);
    renameSync(draft, file);
    return bytes;
  }
}
