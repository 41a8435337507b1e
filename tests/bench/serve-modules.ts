// Serves our sources to a browser as modules, types taken off on the way: a bench needs no build.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PACKAGES = {
  dexie: '/node_modules/dexie/dist/modern/dexie.mjs',
  flexsearch: '/node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs',
  minisearch: '/node_modules/minisearch/dist/es/index.js',
  valibot: '/node_modules/valibot/dist/index.mjs',
};

/** A page whose `window.bench` is what the module exports. */
const pageOf = (
  module: string,
) => `<!DOCTYPE html><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: PACKAGES })}</script>
<script type="module">import * as bench from '${module}'; window.bench = bench;</script>`;

/** @param module path of the page's module from the root, `/tests/bench/x` */
export async function serveModules(module: string, at = 0): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const send = (type: string, body: string | Uint8Array) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
      response.end(body);
    };
    if (path === '/') return send('text/html', pageOf(module));
    const file = ['', '.ts', '/index.ts']
      .map((end) => ROOT + path + end)
      .find((each) => existsSync(each) && statSync(each).isFile());
    if (!file) {
      response.writeHead(404);
      return response.end();
    }
    // What a module imports is sought beside its own file.
    if (file !== ROOT + path) {
      response.writeHead(302, { location: file.slice(ROOT.length) });
      return response.end();
    }
    const source = readFileSync(file, 'utf8');
    if (!file.endsWith('.ts')) return send('text/javascript', source);
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024, verbatimModuleSyntax: true };
    return send('text/javascript', ts.transpileModule(source, { compilerOptions: options }).outputText);
  });
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
