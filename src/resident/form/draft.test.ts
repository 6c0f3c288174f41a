import { at } from '@core/testing/moments';
import { inputOf, opened, revived } from './draft';
import { anItem } from './fixture';

const now = at('2026-11-20 17:01');
const item = anItem();

test('a new draft is for today, at any hour', () => {
  expect(opened(undefined, item, '', now)).toMatchObject({ words: '', day: '2026-11-20', slot: 'any' });
});

test('after the last hour of a day a new draft is for tomorrow', () => {
  expect(opened(undefined, item, '', at('2026-11-20 21:00')).day).toBe('2026-11-21');
});

test('words said on home go before kept ones, but only once', () => {
  const kept = { ...opened(undefined, item, '', now), words: '灯坏了' };
  const said = opened(kept, item, '换灯', now);
  expect(said.words).toBe('换灯');
  const edited = { ...said, words: '换灯，两个' };
  expect(opened(edited, item, '换灯', now).words).toBe('换灯，两个');
});

test('a kept draft whose day has gone by is moved to the first possible day', () => {
  const kept = { ...opened(undefined, item, '', now), day: '2026-11-18', slot: 'morning' as const };
  expect(revived(kept, item, now)).toMatchObject({ day: '2026-11-20', slot: 'any' });
});

test('an answer to a question the menu no longer asks is dropped', () => {
  const kept = { ...opened(undefined, item, '', now), answers: { floor: '3', old: 'x' } };
  expect(revived(kept, item, now).answers).toEqual({ floor: '3' });
});

test('what cannot wait is wanted today, whatever day was chosen before', () => {
  const draft = { ...opened(undefined, item, '换灯', now), day: '2026-11-25', urgency: 'urgent' as const };
  expect(inputOf(item, draft, now)).toMatchObject({
    words: '换灯',
    urgency: 'urgent',
    wanted: { day: '2026-11-20', slot: 'any' },
  });
});
