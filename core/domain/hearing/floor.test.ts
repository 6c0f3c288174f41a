import { MINUTE } from '../calendar/time';
import {
  askedFor,
  givenTo,
  isEnding,
  isOnFloor,
  itemOn,
  leftOf,
  MOST_IN_LINE,
  movedTo,
  quietFloor,
  spoken,
  takesPartAs,
  withdrawn,
  type Floor,
  type FloorAfter,
} from './floor';

const on = (after: FloorAfter): Floor => {
  if (!isOnFloor(after)) throw new Error(after);
  return after;
};
const quiet = quietFloor('s', 0);
const asking = (...who: string[]) => who.reduce((floor, one) => on(askedFor(floor, one, 'resident')), quiet);

test('whoever asks gets the next number, once, and keeps it', () => {
  const floor = asking('a', 'b', 'a');
  expect(floor.line).toEqual([1, 2]);
  const spoke = spoken(on(givenTo(floor, { number: 1, minutes: 3 }, 0)));
  expect(on(askedFor(spoke, 'a', 'resident')).line).toEqual([2, 1]);
  expect(askedFor(on(givenTo(floor, { number: 1, minutes: 3 }, 0)), 'a', 'resident')).toMatchObject({
    line: [2],
  });
});

test('the line is moved by who leads, left by who waits, and not endless', () => {
  const floor = asking('a', 'b', 'c');
  expect(on(movedTo(floor, 3, 'first')).line).toEqual([3, 1, 2]);
  expect(on(movedTo(floor, 1, 'last')).line).toEqual([2, 3, 1]);
  expect(on(movedTo(floor, 2, 'out')).line).toEqual([1, 3]);
  expect(withdrawn(floor, 'b').line).toEqual([1, 3]);
  expect(withdrawn(floor, 'nobody')).toEqual(floor);
  expect(movedTo(floor, 9, 'out')).toBe('NOT_IN_LINE');
  expect(givenTo(floor, { number: 9, minutes: 1 }, 0)).toBe('NOT_IN_LINE');
  const full = asking(...Array.from({ length: MOST_IN_LINE }, (_, n) => `w${n}`));
  expect(askedFor(full, 'late', 'resident')).toBe('FLOOR_FULL');
});

test('time is reckoned from when it began: nothing has to be written while it passes', () => {
  const { speaking } = on(givenTo(asking('a'), { number: 1, minutes: 3 }, 1000));
  expect(speaking && leftOf(speaking, 1000 + MINUTE)).toBe(2 * MINUTE);
  expect(speaking && isEnding(speaking, 1000 + MINUTE)).toBe(false);
  expect(speaking && isEnding(speaking, 1000 + 2 * MINUTE)).toBe(true);
  expect(itemOn(quiet, { id: 'a', minutes: 20 }, 5).item).toEqual({ id: 'a', minutes: 20, from: 5 });
  expect(itemOn(itemOn(quiet, { id: 'a', minutes: 20 }, 5), undefined, 6).item).toBeUndefined();
});

test('who takes part is a side of the mediation, who has a seat, or who leads', () => {
  const hearing = {
    parties: ['side'],
    pools: [{ id: '0', role: 'member' as const, seats: 3 }],
    host: { personId: 'host', role: 'communityStaff' as const },
  };
  const seat = (state: 'came' | 'seated' | 'waiting' | 'left') => ({ state, poolId: '0' });
  expect(takesPartAs(hearing, 'side', undefined)).toBe('party');
  expect(takesPartAs(hearing, 'a', seat('came'))).toBe('member');
  expect(takesPartAs(hearing, 'a', seat('seated'))).toBe('member');
  expect(takesPartAs(hearing, 'a', seat('waiting'))).toBeUndefined();
  expect(takesPartAs(hearing, 'a', seat('left'))).toBeUndefined();
  expect(takesPartAs(hearing, 'host', undefined)).toBe('host');
  expect(takesPartAs(hearing, 'a', undefined)).toBeUndefined();
});
