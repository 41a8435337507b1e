import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepAttachments } from '../../../lib/library/attachments';
import { Library } from '../../../lib/library/schema';
import { newKey, page, saveTo } from './saving';

it('no more than sixty files are fetched of one version, whoever asks for them', async () => {
  const library = new Library(`test-${newKey()}`);
  const attachments = Array.from({ length: 1000 }, (_, i) => ({
    url: `http://www.gd.gov.cn/${i}.pdf`,
    name: `${i}`,
    kind: 'pdf',
  }));
  const asked = async () => (await library.jobs.toArray()).flatMap(({ urls = [] }) => urls);
  await saveTo(library, page({ attachments }), { attachments: true });
  expect(await asked()).toHaveLength(60);
  await library.jobs.clear();
  const [version] = await library.versions.toArray();
  await keepAttachments(library, version?.id ?? '');
  expect(await asked()).toHaveLength(60);
});
