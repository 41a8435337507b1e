import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const mingce = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
  });

describe('the command line', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['nope']],
    ['a command named like a property of every object', ['constructor']],
    ['a page command without files', ['page']],
    ['a link command without files', ['link']],
    ['a conversion to nowhere', ['convert', '--to', 'xx']],
  ])('answers %s with its usage and exit code 2', (_what, args) => {
    const { status, stderr, stdout } = mingce(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: ');
    expect(stdout).toBe('');
  });

  it('names a missing file and exits with 1', () => {
    const { status, stderr } = mingce('page', 'no-such-file.html');
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-file.html');
  });
});
