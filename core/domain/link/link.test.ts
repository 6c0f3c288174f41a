import { DAY } from '../calendar/time';
import { at } from '../../testing/moments';
import { areNeighbours, doorAfter, isIn, seesEachOther, stopsAsking, type Door } from './link';

const now = at('2026-11-23 09:00');
const home = '420583/01/03/012/06/2/302/';
const aDoor = (over: Partial<Door> = {}): Door => ({
  ...{ household: home, linkId: 'link', state: 'asked', at: now },
  ...over,
});

test('neighbours live in one grid, and nobody is his own neighbour', () => {
  expect(areNeighbours(home, '420583/01/03/012/07/1/101/')).toBe(true);
  expect(areNeighbours(home, '420583/01/03/011/06/2/302/')).toBe(false);
  expect(areNeighbours(home, home)).toBe(false);
});

test('who belongs to a link, or is being asked, is not asked by another', () => {
  expect(stopsAsking(aDoor(), 'other', now)).toBe('DOOR_LINKED');
  expect(stopsAsking(aDoor({ state: 'agreed' }), 'other', now)).toBe('DOOR_LINKED');
  expect(stopsAsking(undefined, 'other', now)).toBeUndefined();
});

test('a question nobody answered in a month stands no longer', () => {
  expect(isIn(aDoor(), now + 29 * DAY)).toBe(true);
  expect(isIn(aDoor(), now + 30 * DAY)).toBe(false);
  expect(isIn(aDoor({ state: 'agreed' }), now + 300 * DAY)).toBe(true);
});

test('who said no is left in peace for half a year by the same one', () => {
  const no = aDoor({ state: 'declined' });
  expect(stopsAsking(no, 'link', now + 100 * DAY)).toBe('DOOR_DECLINED');
  expect(stopsAsking(no, 'other', now)).toBeUndefined();
  expect(stopsAsking(no, 'link', now + 181 * DAY)).toBeUndefined();
});

test('one agrees or declines when asked, and leaves after agreeing; nothing else', () => {
  expect(doorAfter(aDoor(), 'agree', 'wang', now)).toMatchObject({ state: 'agreed', by: 'wang' });
  expect(doorAfter(aDoor(), 'decline', 'wang', now)?.state).toBe('declined');
  expect(doorAfter(aDoor(), 'leave', 'wang', now)).toBeUndefined();
  expect(doorAfter(aDoor({ state: 'agreed' }), 'leave', 'wang', now)?.state).toBe('left');
  expect(doorAfter(aDoor({ state: 'agreed' }), 'agree', 'wang', now)).toBeUndefined();
  expect(doorAfter(aDoor(), 'agree', 'wang', now + 31 * DAY)).toBeUndefined();
});

test('two households know of each other only when both have agreed to the same link', () => {
  const yes = aDoor({ state: 'agreed' });
  expect(seesEachOther(yes, yes)).toBe(true);
  expect(seesEachOther(aDoor(), yes)).toBe(false);
  expect(seesEachOther(yes, aDoor())).toBe(false);
  expect(seesEachOther(yes, { ...yes, linkId: 'other' })).toBe(false);
  expect(seesEachOther(undefined, yes)).toBe(false);
});
