import { blankDraft, mistakesIn, poolsOf, roomIn, saveOf, scheduleOf } from './draft';

const filled = {
  ...blankDraft('990001/01/01/'),
  ...{ title: '书记和您拉拉呱', day: '2026-11-23', venue: '社区一楼会客室' },
};

test('a draft that lacks something says so at its row, and is not sent', () => {
  const blank = blankDraft('990001/01/01/');
  expect(Object.keys(mistakesIn(blank, true)).sort()).toEqual(['hours', 'title', 'venue']);
  expect(scheduleOf(blank)).toBeUndefined();
  expect(mistakesIn({ ...filled, until: '18:00' }, true)).toEqual({ hours: '结束要在开始之后' });
  expect(Object.keys(mistakesIn({ ...filled, format: 'mediation' }, true))).toEqual(['parties']);
  expect(Object.keys(mistakesIn({ ...filled, size: '很多' }, true))).toEqual(['seats']);
  expect(Object.keys(mistakesIn({ ...filled, way: 'seats', quotas: {} }, true))).toEqual(['seats']);
});

test('stretches come out of the hours, seats out of the quotas, and a mediation has none', () => {
  expect(poolsOf(filled)).toHaveLength(6);
  expect(poolsOf({ ...filled, way: 'seats', quotas: { resident: '20', member: '5', anyone: '' } })).toEqual([
    { role: 'resident', seats: 20 },
    { role: 'member', seats: 5 },
  ]);
  expect(poolsOf({ ...filled, format: 'mediation' })).toEqual([]);
  expect(scheduleOf({ ...filled, panel: '法律顾问、物业经理，' })).toMatchObject({
    panel: ['法律顾问', '物业经理'],
    quorum: 0,
    parties: [],
  });
});

test('a room that is chosen says where it is and is booked along; what was held in the street books none', () => {
  const hall = { id: 'hall', name: '议事厅', where: '3 号楼 1 楼' };
  const draft = { ...filled, ...roomIn(hall) };
  expect(draft.venue).toBe('议事厅（3 号楼 1 楼）');
  expect(scheduleOf(draft)).toMatchObject({ bookRoom: 'hall' });
  expect(scheduleOf({ ...draft, format: 'popUp' })).not.toHaveProperty('bookRoom');
  expect(scheduleOf({ ...draft, ...roomIn(undefined) })).not.toHaveProperty('bookRoom');
});

test('set anew, the booked room stays, another takes its place, or it is given back', () => {
  const session = { id: 'one', version: 3, roomId: 'hall' };
  expect(saveOf(filled, session)).toMatchObject({ venue: { roomId: 'hall' } });
  const other = saveOf({ ...filled, room: 'small' }, session);
  expect([other.bookRoom, other.venue.roomId]).toEqual(['small', undefined]);
  const none = saveOf({ ...filled, room: '' }, session);
  expect([none.bookRoom, none.venue.roomId]).toEqual([undefined, undefined]);
});
