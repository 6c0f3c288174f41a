import { at } from '../../testing/moments';
import { editionOf, isChanged, phaseOf, published, type Covenant } from './covenant';

const text = (words: string) => ({
  title: '楼道公约',
  blocks: [{ kind: 'paragraph' as const, text: words }],
});
const draft: Covenant = {
  ...{ _id: 'c', version: 1, place: '990001/01/01/', within: [], keys: [], state: 'draft', shown: false },
  ...{ draft: text('楼道里不放东西'), edition: 0, title: '', blocks: [], by: 'limin', at: 0 },
};
const now = at('2026-11-20 17:00');

test('a covenant is talked over for whole days first, then asked about', () => {
  const out = published(draft, now, { days: 7 });
  expect(phaseOf(draft, now)).toBe('draft');
  expect(phaseOf(out, at('2026-11-27 23:59'))).toBe('discussing');
  expect(phaseOf(out, at('2026-11-28 00:00'))).toBe('consenting');
  expect(out).toMatchObject({ edition: 1, version: 2, shown: true, title: '楼道公约' });
  expect(editionOf(out, 'limin', now)).toMatchObject({ _id: 'c-1', edition: 1, blocks: out.blocks });
});

test('what is written meanwhile is not what is read, until it is published as a new edition', () => {
  const out = published(draft, now, { days: 7 });
  expect(isChanged(draft)).toBe(true);
  expect(isChanged(out)).toBe(false);
  const written = { ...out, draft: text('楼道里不放东西，不停电动车') };
  expect(isChanged(written)).toBe(true);
  const second = published(written, now, { days: 3, why: '加上电动车' });
  expect(second).toMatchObject({ edition: 2, why: '加上电动车' });
  expect(second.blocks).toEqual(written.draft.blocks);
  expect(published(second, now, { days: 3 }).why).toBeUndefined();
});
