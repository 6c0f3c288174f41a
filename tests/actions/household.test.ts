import { given, openDoor, refusal, type Door } from './door';

const home = '990001/01/01/003/06/2/302/';
const nextDoor = '990001/01/02/001/01/1/101/';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

/** Somebody new who agreed to the terms. */
async function newcomer(who: string, name: string): Promise<string> {
  const { person } = given(await door.as(who)('me.consent', { version: 1, name }));
  return person?.id ?? '';
}

describe('where one lives', () => {
  test('a visitor is nobody yet; a household works at once and is claimed, not verified', async () => {
    await newcomer('lan', '兰小燕');
    expect(given(await door.as('lan')('binding.mine', {}))).toEqual({ level: 'visitor', waiting: 0 });
    const claimed = given(await door.as('lan')('binding.claim', { household: home }));
    expect(claimed).toMatchObject({
      level: 'household',
      state: 'claimed',
      household: { path: home, address: '桂苑小区 6 栋 2 单元 302' },
    });
  });

  test('choosing a home in the welcome pages claims it too', async () => {
    const id = await newcomer('mei', '梅大姐');
    given(await door.as('mei')('me.chooseHome', { household: home }));
    expect((await door.find('bindings', { _id: id }))[0]).toMatchObject({
      state: 'claimed',
      household: home,
    });
  });

  test('a place above a household, and one that is not there, are no homes', async () => {
    expect(refusal(await door.as('lan')('binding.claim', { household: '990001/01/01/' }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('lan')('binding.claim', { household: `${home}9/` }))).toBe('BAD_INPUT');
  });

  test('staff see who waits in their place by name, the household by family name, others nothing', async () => {
    const desk = given(await door.as('limin')('binding.pending', {}));
    expect(desk.list).toContainEqual(
      expect.objectContaining({ name: '兰小燕', address: '桂苑小区 6 栋 2 单元 302' }),
    );
    expect(given(await door.as('denghong')('binding.pending', {})).list).toEqual([]);
    expect(refusal(await door.as('denghong')('binding.pending', { place: '990001/01/01/' }))).toBe(
      'NOT_FOUND',
    );
    expect(refusal(await door.as('tian')('binding.pending', {}))).toBe('NOT_FOUND');
  });

  test('who is not verified sees nobody of the household and vouches for nobody', async () => {
    expect(given(await door.as('lan')('household.members', {})).list).toEqual([]);
    expect(refusal(await door.as('lan')('binding.pending', {}))).toBe('NOT_FOUND');
    const mei = given(await door.as('mei')('me.get', {})).person?.id ?? '';
    expect(refusal(await door.as('lan')('binding.verify', { id: mei }))).toBe('NOT_FOUND');
    expect(given(await door.as('wang')('household.members', {})).list).toMatchObject([
      { id: 'wang', name: '王秀兰', me: true },
    ]);
  });

  test('a verified member vouches for a second one; both see each other, and the act is in the journal', async () => {
    expect(given(await door.as('wang')('binding.mine', {}))).toMatchObject({ level: 'verified', waiting: 3 });
    const { list } = given(await door.as('wang')('binding.pending', {}));
    expect(list.map(({ name }) => name).sort()).toEqual(['兰**', '梅**', '王**']);
    const id = given(await door.as('lan')('me.get', {})).person?.id ?? '';
    given(await door.as('wang')('binding.verify', { id }));
    expect(given(await door.as('lan')('binding.mine', {})).level).toBe('verified');
    expect(given(await door.as('lan')('household.members', {})).list).toHaveLength(2);
    expect(await door.find('journal', { action: 'binding.verify', about: id })).toMatchObject([
      { by: 'wang', place: home },
    ]);
  });

  test('a claim is settled once', async () => {
    const id = given(await door.as('lan')('me.get', {})).person?.id ?? '';
    expect(refusal(await door.as('limin')('binding.verify', { id }))).toBe('SETTLED');
    expect(refusal(await door.as('limin')('binding.decline', { id, reason: '不住这里' }))).toBe('SETTLED');
    expect(refusal(await door.as('limin')('binding.verify', { id: 'nobody' }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('binding.verify', { id }))).toBe('NOT_FOUND');
  });

  test('who is declined reads why, and chooses again', async () => {
    const id = given(await door.as('mei')('me.get', {})).person?.id ?? '';
    given(await door.as('limin')('binding.decline', { id, reason: '这一户没有这位邻居' }));
    expect(given(await door.as('mei')('binding.mine', {}))).toEqual({
      level: 'visitor',
      state: 'declined',
      reason: '这一户没有这位邻居',
      at: expect.any(Number) as number,
      waiting: 0,
    });
    expect(refusal(await door.as('mei')('household.members', {}))).toBe('NO_HOUSEHOLD');
    expect(given(await door.as('mei')('binding.claim', { household: nextDoor })).state).toBe('claimed');
    expect(given(await door.as('denghong')('binding.pending', {})).list).toHaveLength(1);
  });

  test('who moves out has no household and is seen there no more', async () => {
    expect(given(await door.as('lan')('binding.leave', {}))).toMatchObject({
      level: 'visitor',
      state: 'left',
    });
    expect(given(await door.as('wang')('household.members', {})).list).toHaveLength(1);
    expect(refusal(await door.as('lan')('binding.leave', {}))).toBe('NO_HOUSEHOLD');
  });
});
