import { DAY } from '@core/domain/calendar/time';
import { at } from '@core/domain/place/region';
import { add, one, put } from '../../cloudfunctions/kit/store';
import { cast } from '../../localcloud/seeds/cast';
import { grantRow } from '../../localcloud/seeds/people';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const home = (id: string): string => cast.find((actor) => actor.id === id)?.home ?? '';
const mine = async (who: string) => given(await door.as(who)('link.mine', {})).link;

/** These people say where they live; staff have seen that it is so, or not yet. */
async function bound(state: 'claimed' | 'verified', ...ids: string[]): Promise<void> {
  for (const _id of ids) {
    const household = home(_id);
    const around = (level: 'community' | 'grid' | 'building' | 'stairwell') => at(level, household) ?? '';
    const places = {
      ...{ community: around('community'), grid: around('grid') },
      ...{ building: around('building'), stairwell: around('stairwell') },
    };
    await put('bindings', { _id, household, ...places, state, at: Date.now() });
  }
}

describe('the link of the demo', () => {
  test('who is asked learns how near it is, not who asks', async () => {
    const link = await mine('wang');
    expect(link).toMatchObject({ as: 'neighbour', mine: 'asked', agreed: 3 });
    expect(link?.doors).toEqual([{ centre: true, state: 'agreed', near: 'building' }]);
  });

  test('nobody agrees for a household before he is known to live there', async () => {
    await bound('claimed', 'wang');
    const id = (await mine('wang'))?.id ?? '';
    expect(refusal(await door.as('wang')('link.agree', { id }))).toBe('NOT_VERIFIED');
  });

  test('after both agreed they know the family name and the door, and nothing of the Party', async () => {
    await bound('verified', 'wang', 'chen', 'he', 'xu', 'zhao');
    const id = (await mine('wang'))?.id ?? '';
    const link = given(await door.as('wang')('link.agree', { id })).link;
    expect(link.doors[0]).toMatchObject({ centre: true, name: '陈**', address: '桂苑小区 6 栋 1 单元 201' });
    expect(link.doors.map(({ name }) => name).sort()).toEqual(['何**', '许**', '赵**', '陈**']);
    const words = JSON.stringify(link);
    for (const secret of ['陈志远', 'chen', '党', 'member', '138']) expect(words).not.toContain(secret);
    const seen = await mine('chen');
    expect(seen).toMatchObject({ as: 'centre', mine: 'agreed', agreed: 4 });
    expect(seen?.doors.find(({ name }) => name === '王**')?.address).toBe('桂苑小区 6 栋 2 单元 302');
    expect(refusal(await door.as('wang')('link.agree', { id }))).toBe('NOT_ASKED');
    expect(refusal(await door.as('wang')('link.decline', { id }))).toBe('NOT_ASKED');
  });

  test('a link is there for its households and for staff of the place alone', async () => {
    const id = (await mine('wang'))?.id ?? '';
    for (const who of ['tian', 'ding', 'denghong', 'liu'])
      expect(refusal(await door.as(who)('link.get', { id }))).toBe('NOT_FOUND');
    await bound('verified', 'tian');
    for (const act of ['link.agree', 'link.decline', 'link.leave'] as const)
      expect(refusal(await door.as('tian')(act, { id }))).toBe('NOT_FOUND');
    expect(given(await door.as('limin')('link.get', { id })).link).toMatchObject({ as: 'staff', agreed: 4 });
  });

  test('who only says that he lives there sees nobody', async () => {
    const person = await one('people', 'liu');
    if (person) await put('people', { ...person, home: home('wang') });
    expect((await mine('liu'))?.doors.every(({ name, address }) => !name && !address)).toBe(true);
    if (person) await put('people', person);
  });

  test('a household leaves, and is seen no more', async () => {
    const id = (await mine('xu'))?.id ?? '';
    given(await door.as('xu')('link.leave', { id }));
    expect(await mine('xu')).toBeUndefined();
    expect((await mine('chen'))?.doors.map(({ name }) => name)).not.toContain('许**');
  });

  test('when the centre leaves, the link is over for all', async () => {
    const id = (await mine('chen'))?.id ?? '';
    given(await door.as('chen')('link.leave', { id }));
    for (const who of ['chen', 'wang', 'he', 'zhao']) expect(await mine(who)).toBeUndefined();
  });
});

describe('proposing', () => {
  const doorsOf = (building: string, stairwell: number): string[] =>
    [1, 2, 3, 4, 5, 6].flatMap((floor) =>
      [1, 2].map(
        (n) => `${home('wang').slice(0, -'06/2/302/'.length)}${building}/${stairwell}/${floor}0${n}/`,
      ),
    );
  const propose = (who: string, households: string[], centre?: string) =>
    door.as(who)('link.propose', { households, ...(centre ? { centre } : {}) });

  test('a member asks neighbours for his own household; his consent goes without saying', async () => {
    const link = given(await propose('chen', [home('wang'), home('he')])).link;
    expect(link).toMatchObject({ as: 'centre', mine: 'agreed', agreed: 0 });
    expect(link.doors.map(({ state, name }) => [state, name])).toEqual([
      ['asked', undefined],
      ['asked', undefined],
    ]);
  });

  test('a no is kept quiet, and not asked again for half a year', async () => {
    const id = (await mine('he'))?.id ?? '';
    given(await door.as('he')('link.decline', { id }));
    expect(await mine('he')).toBeUndefined();
    expect((await mine('chen'))?.doors).toHaveLength(1);
    expect(refusal(await propose('chen', [home('he')]))).toBe('DOOR_DECLINED');
  });

  test('one household is in one link, and ten are enough', async () => {
    await add('grants', grantRow('liu', 'member', home('liu'), Date.now()));
    await bound('verified', 'liu', 'zhao');
    expect(refusal(await propose('liu', [home('wang')]))).toBe('DOOR_LINKED');
    const nine = doorsOf('05', 3).slice(0, 9);
    expect(given(await propose('chen', nine)).link.doors).toHaveLength(10);
    expect(refusal(await propose('chen', [home('xu')]))).toBe('LINK_FULL');
    expect(refusal(await propose('liu', doorsOf('05', 1).slice(0, 11)))).toBe('BAD_INPUT');
  });

  test('two who ask the same neighbour at once: one link has him', async () => {
    const [wanted = ''] = doorsOf('06', 3);
    const answers = await Promise.all([propose('liu', [wanted]), propose('zhao', [wanted])]);
    const codes = answers.map((answer) => (answer.ok ? 'asked' : answer.refusal.code));
    expect(codes.sort()).toEqual(['DOOR_LINKED', 'asked']);
  });

  test.each<[string, string[], string]>([
    ['one of another grid', [home('tian')], 'NOT_NEIGHBOURS'],
    ['oneself', [home('wulei')], 'NOT_NEIGHBOURS'],
    ['a door that is not there', [`${home('wulei').slice(0, -4)}909/`], 'NOT_FOUND'],
    ['a whole stairwell', [home('wulei').slice(0, -4)], 'NOT_FOUND'],
    ['nobody', [], 'BAD_INPUT'],
  ])('%s cannot be asked', async (what, households, code) => {
    await bound('verified', 'wulei');
    const asked = what === 'one of another grid' ? [home('wang')] : households;
    expect(refusal(await propose('wulei', asked))).toBe(code);
  });

  test('staff propose for a member of their place, who is asked as well', async () => {
    const neighbours = doorsOf('06', 2).slice(6, 9);
    const centre = home('zhouting');
    const grid = at('grid', centre) ?? '';
    const there = neighbours.map((path) => path.replace(at('building', path) ?? '', `${grid}04/`));
    expect(refusal(await propose('limin', there, home('zhang')))).toBe('NO_MEMBER_THERE');
    expect(refusal(await propose('denghong', there, centre))).toBe('NOT_FOUND');
    const link = given(await propose('limin', there, centre)).link;
    expect(link).toMatchObject({ as: 'staff', agreed: 0 });
    expect((await mine('zhouting'))?.mine).toBe('asked');
    await bound('verified', 'zhouting');
    given(await door.as('zhouting')('link.decline', { id: link.id }));
    expect(await mine('zhouting')).toBeUndefined();
  });

  test('a resident who is no member proposes nothing; nor who is not known to live there', async () => {
    expect(refusal(await propose('tian', [home('wulei')]))).toBe('NOT_FOUND');
    expect(refusal(await propose('feng', [`${home('feng').slice(0, -4)}301/`]))).toBe('NOT_VERIFIED');
  });

  test('a question nobody answered for a month is free again', async () => {
    jest.setSystemTime(Date.now() + 31 * DAY);
    expect(await mine('wang')).toBeUndefined();
    given(await propose('liu', [home('wang')]));
    expect((await mine('wang'))?.mine).toBe('asked');
  });
});
