import { expect, it } from 'vitest';
import { afterSaves, goFirst } from '../../../lib/library/first';

it('long work waits while saves are under way, whether they come well or not', async () => {
  const order: string[] = [];
  const end = [() => {}, () => {}];
  const saves = ['well', 'badly'].map((name, i) =>
    goFirst(async () => {
      await new Promise<void>((resolve) => {
        end[i] = resolve;
      });
      order.push(name);
      if (name === 'badly') throw new Error(name);
    }),
  );
  const work = afterSaves().then(() => order.push('work'));
  await Promise.resolve();
  end[0]?.();
  await saves[0];
  end[1]?.();
  await expect(saves[1]).rejects.toThrow('badly');
  await work;
  expect(order).toEqual(['well', 'badly', 'work']);
});
