import type { Topic } from './topic';
import { likeness, mostAlike, pairsOf } from './similar';

const PLACE = '990001/01/01/003/';
const topic = (_id: string, title: string, more: Partial<Topic> = {}) => ({
  ...{ _id, title, words: '', place: PLACE, category: 'parking' as const, seconds: [] },
  ...more,
});

test('texts are alike by each two signs that stand beside each other, whatever stands between words', () => {
  expect(likeness(pairsOf('楼下停车难'), pairsOf('小区停车难，晚上没位子'))).toBeCloseTo(0.5);
  expect(likeness(pairsOf('楼下停车难'), pairsOf('路灯不亮'))).toBe(0);
  expect(likeness(pairsOf(''), pairsOf('路灯'))).toBe(0);
  expect(likeness(pairsOf('👍👍👍'), pairsOf('👍👍👍'))).toBe(0);
});

test('the same matter comes first, wherever else the same kind was proposed', () => {
  const said = { title: '楼下停车挡了救护车', place: PLACE, category: 'parking' as const };
  const found = mostAlike(
    said,
    [
      topic('far', '电动车充电桩'),
      topic('same', '救护车开不进来，楼下停车挡了', { category: 'safety' }),
      topic('other', '路灯不亮', { category: 'repair' }),
    ],
    8,
  );
  expect(found.map(({ _id }) => _id)).toEqual(['same', 'far']);
});

test('of equals what more people second comes first, and no more than asked for', () => {
  const said = { title: '充电桩', place: PLACE, category: 'parking' as const };
  const two = [topic('a', '充电桩'), topic('b', '充电桩', { seconds: ['x'] })];
  expect(mostAlike(said, two, 1).map(({ _id }) => _id)).toEqual(['b']);
});
