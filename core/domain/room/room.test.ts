import fc from 'fast-check';
import { at } from '../../testing/moments';
import { bookingRefusal, freeOn, isFree, withoutTaken, withTaken, type Room, type RoomDay } from './room';

const room: Room = {
  ...{ _id: 'hall', version: 1, kind: 'community', name: '议事厅', where: '3 号楼 1 楼', seats: 40 },
  ...{ equipment: ['screen'], stepFree: true, way: '从东门进', keeper: '值班室', by: 'limin', at: 0 },
  ...{ place: '990001/01/01/', within: [], keys: [], state: 'open', listed: true },
  open: { from: 8 * 60, until: 21 * 60, weekdays: [1, 2, 3, 4, 5, 6] },
};
const now = at('2026-11-20 17:00');
const asked = { day: '2026-11-23', from: 15 * 60, until: 17 * 60 };
const empty: RoomDay = { _id: 'hall-2026-11-23', roomId: 'hall', day: '2026-11-23', taken: [] };

test('a room can be had while it is open, and what touches what is taken does not overlap it', () => {
  const taken = withTaken(empty, { booking: 'a', from: 13 * 60, until: 15 * 60 }).taken;
  expect(bookingRefusal(room, asked, { taken, now })).toBeUndefined();
  expect(bookingRefusal(room, { ...asked, from: 14 * 60 + 45 }, { taken, now })).toBe('ROOM_TAKEN');
});

test.each<[string, Partial<typeof asked>, string]>([
  ['on a Sunday it is shut', { day: '2026-11-22' }, 'ROOM_HOURS'],
  ['before it opens', { from: 7 * 60 }, 'ROOM_HOURS'],
  ['after it shuts', { until: 22 * 60 }, 'ROOM_HOURS'],
  ['an hour that is over', { day: '2026-11-20' }, 'DAY_PAST'],
  ['too far ahead', { day: '2027-03-01' }, 'TOO_FAR'],
])('%s', (_, over, code) => {
  expect(bookingRefusal(room, { ...asked, ...over }, { taken: [], now })).toBe(code);
});

test('a room that is shut for good takes no booking', () => {
  expect(bookingRefusal({ ...room, state: 'closed' }, asked, { taken: [], now })).toBe('ROOM_CLOSED');
});

const stretch = fc
  .tuple(fc.integer({ min: 32, max: 80 }), fc.integer({ min: 1, max: 8 }))
  .map(([from, long]) => ({ from: from * 15, until: Math.min(84, from + long) * 15 }));

test('whoever is let in, one after another, no two overlap; what is given back is free again', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), (all) => {
      let day = empty;
      for (const [n, one] of all.entries())
        if (isFree(day.taken, one)) day = withTaken(day, { ...one, booking: String(n) });
      for (const one of day.taken) expect(isFree(withoutTaken(day, one.booking).taken, one)).toBe(true);
      const minutes = (list: { from: number; until: number }[]): number =>
        list.reduce((sum, { from, until }) => sum + until - from, 0);
      const open = { from: 8 * 60, until: 21 * 60 };
      expect(minutes(day.taken) + minutes(freeOn(open, day.taken))).toBe(13 * 60);
    }),
  );
});
