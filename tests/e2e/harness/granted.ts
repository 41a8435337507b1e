// The built extension as it is once a reader has allowed all that it may ask for: no driver can press the browser's own buttons.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy in which optional permissions are there from the start. @returns its folder */
export function grantedBuild(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingce-granted-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions.push(...optional_permissions);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
