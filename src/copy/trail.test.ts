import { at } from '@core/testing/moments';
import { trailWords } from './trail';

const now = at('2026-11-23 17:30');
const empty = { kind: 'nobodyToAsk', mark: 'none', at: now } as const;

test('rounds without anybody to ask are told once, in the place of the last', () => {
  const placed = { kind: 'place', mark: 'done', at: now } as const;
  const later = { ...empty, at: at('2026-11-23 17:29') };
  const steps = trailWords([placed, empty, empty, later, { kind: 'claim', mark: 'later' }, empty], now);
  expect(steps.map(({ title }) => title)).toEqual([
    '已点单',
    '附近暂时没有能问的人',
    '接单',
    '附近暂时没有能问的人',
  ]);
  expect(steps[1]?.time).toBe('17:29');
});
