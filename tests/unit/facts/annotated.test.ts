// The annotated documents beside the project, where they are: figures may rise, and not fall below the floor.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const isHere = existsSync(join(ROOT, '../shared/gold')) && existsSync(join(ROOT, '../shared/score/score.mjs'));

interface Figures {
  targetsQ: { f1: number; strictF1: number };
  targetsQM: { f1: number };
  endToEndQ: { f1: number };
  deadlines: { f1: number };
  value: number;
  comparator: number;
  due: number;
  dueInherited: number;
  kind: number;
  endDate: number;
  bodiesF1: number;
  historyFlagged: number;
}

describe.skipIf(!isHere)('annotated documents', () => {
  it('are read at least as well as is asked for', () => {
    const tsx = join(ROOT, 'node_modules/.bin/tsx');
    const done = spawnSync(tsx, ['lib/cli/eval-facts.ts', '--json', '--variants'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(done.status, done.stderr).toBe(0);
    const [plain, ...variants] = done.stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): Figures => JSON.parse(line));
    if (!plain) throw new Error('no figures');
    const figures = plain;
    expect(figures.targetsQ.f1).toBeGreaterThanOrEqual(0.92);
    expect(figures.targetsQ.strictF1).toBeGreaterThanOrEqual(0.8);
    expect(figures.targetsQM.f1).toBeGreaterThanOrEqual(0.86);
    expect(figures.endToEndQ.f1).toBeGreaterThanOrEqual(0.82);
    expect(figures.deadlines.f1).toBeGreaterThanOrEqual(0.92);
    expect(figures.value).toBeGreaterThanOrEqual(0.98);
    expect(figures.comparator).toBeGreaterThanOrEqual(0.96);
    expect(figures.due).toBeGreaterThanOrEqual(0.92);
    expect(figures.dueInherited).toBeGreaterThanOrEqual(0.85);
    expect(figures.kind).toBeGreaterThanOrEqual(0.95);
    expect(figures.endDate).toBeGreaterThanOrEqual(0.96);
    expect(figures.bodiesF1).toBeGreaterThanOrEqual(0.95);
    expect(figures.historyFlagged).toBeLessThanOrEqual(0.02);
    // Converted to traditional script, glossed with pinyin and spaced, within three points.
    expect(variants).toHaveLength(3);
    for (const variant of variants) {
      expect(variant.targetsQ.f1).toBeGreaterThanOrEqual(figures.targetsQ.f1 - 0.03);
      expect(variant.targetsQM.f1).toBeGreaterThanOrEqual(figures.targetsQM.f1 - 0.03);
      expect(variant.endToEndQ.f1).toBeGreaterThanOrEqual(figures.endToEndQ.f1 - 0.03);
      expect(variant.deadlines.f1).toBeGreaterThanOrEqual(figures.deadlines.f1 - 0.03);
      expect(variant.historyFlagged).toBeLessThanOrEqual(0.02);
    }
  }, 120_000);
});
