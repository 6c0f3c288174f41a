import type { Input } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import { add } from '../../cloudfunctions/kit/store';
import { grantRow } from '../../localcloud/seeds/people';
import { HOME_COMMUNITY, NEXT_COMMUNITY, TENANT } from '../../localcloud/seeds/places';
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

const GRID = `${HOME_COMMUNITY}003/`;
const wording = {
  name: '门口小花园',
  does: '每周浇一次水，拔拔草。',
  hoursAWeek: 1,
  seats: 2,
  from: '2026-11-20',
  until: '2026-12-20',
};
const make = async (over: Partial<Input<'post.make'>> = {}) =>
  given(await door.as('limin')('post.make', { place: HOME_COMMUNITY, ...wording, ...over })).post;
const adopt = (who: string, id: string) => door.as(who)('post.adopt', { id });
const see = async (who: string, id: string) => given(await door.as(who)('post.get', { id }));

/** Enough neighbours who help in 桂花巷, none of the cast. */
async function helpersThere(count: number): Promise<string[]> {
  const helpers = await door.find('helpers', { community: HOME_COMMUNITY });
  const ids = helpers.map(({ _id }) => _id).filter((id) => id.startsWith('p'));
  return ids.slice(0, count);
}

describe('making', () => {
  test('staff make, change and close a post of their place; its people see it', async () => {
    const post = await make();
    expect(post).toMatchObject({ placeName: '桂花巷社区', left: 2, state: 'open', mine: false });
    const { id, version } = post;
    const changed = given(
      await door.as('zhou')('post.change', { id, version, ...wording, seats: 3, name: '小花园' }),
    ).post;
    expect(changed).toMatchObject({ name: '小花园', seats: 3, version: 2 });
    expect(refusal(await door.as('limin')('post.change', { id, version, ...wording }))).toBe('STALE');
    expect(refusal(await door.as('limin')('post.close', { id, version }))).toBe('STALE');
    const listed = given(await door.as('wulei')('post.list', {})).list.map((card) => card.id);
    expect(listed).toContain(id);
    given(await door.as('limin')('post.close', { id, version: 2 }));
    expect(given(await door.as('wulei')('post.list', {})).list.map((card) => card.id)).not.toContain(id);
    expect(refusal(await door.as('limin')('post.close', { id, version: 3 }))).toBe('POST_OVER');
    expect(refusal(await door.as('limin')('post.change', { id, version: 3, ...wording }))).toBe('POST_OVER');
    const rows = await door.find('journal', { about: id });
    expect(rows.map(({ action }) => action).sort()).toEqual(['post.change', 'post.close', 'post.make']);
  });

  test.each<[string, Partial<Input<'post.make'>>, string]>([
    ['a term that is over', { from: '2026-11-01', until: '2026-11-19' }, 'TERM_WRONG'],
    ['a term that ends before it begins', { from: '2026-12-02', until: '2026-12-01' }, 'TERM_WRONG'],
    ['thirty years', { until: '2056-12-01' }, 'TERM_WRONG'],
    ['no seat', { seats: 0 }, 'BAD_INPUT'],
    ['forty hours a week', { hoursAWeek: 40 }, 'BAD_INPUT'],
    ['words WeChat refuses', { does: '违规测试' }, 'TEXT_REFUSED'],
    ['another community', { place: NEXT_COMMUNITY }, 'NOT_FOUND'],
    ['a place that is not there', { place: `${HOME_COMMUNITY}999/` }, 'NOT_FOUND'],
    ['somebody’s household', { place: `${GRID}06/2/302/` }, 'NOT_FOUND'],
    ['the whole county', { place: TENANT }, 'NOT_FOUND'],
  ])('%s is refused', async (_, over, code) => {
    const input = { place: HOME_COMMUNITY, ...wording, ...over };
    expect(refusal(await door.as('limin')('post.make', input))).toBe(code);
  });

  test('a branch secretary makes posts in her grids alone', async () => {
    const there = given(await door.as('sunli')('post.make', { place: `${GRID}06/2/`, ...wording })).post;
    expect(there.placeName).toBe('桂苑小区 6 栋 2 单元');
    const elsewhere = { place: `${HOME_COMMUNITY}001/`, ...wording };
    expect(refusal(await door.as('sunli')('post.make', elsewhere))).toBe('NOT_FOUND');
    expect(refusal(await door.as('chen')('post.make', { place: HOME_COMMUNITY, ...wording }))).toBe(
      'NOT_FOUND',
    );
    const inGrid = given(await door.as('sunli')('post.list', { place: GRID })).list;
    expect(inGrid.every(({ place }) => place.startsWith(GRID))).toBe(true);
    expect(refusal(await door.as('sunli')('post.list', { place: NEXT_COMMUNITY }))).toBe('NOT_FOUND');
  });
});

describe('adopting', () => {
  test('a member takes a seat once, and gives it back with or without a reason', async () => {
    const { id } = await make();
    expect(given(await adopt('wulei', id)).post).toMatchObject({ left: 1, mine: true });
    expect(given(await adopt('wulei', id)).post).toMatchObject({ left: 1, mine: true });
    expect(given(await door.as('wulei')('post.mine', {})).list.map((card) => card.id)).toContain(id);
    expect(refusal(await door.as('wulei')('post.release', { id, words: '违规测试' }))).toBe('TEXT_REFUSED');
    given(await door.as('wulei')('post.release', { id, words: '搬家了' }));
    expect(refusal(await door.as('wulei')('post.release', { id }))).toBe('NOT_FOUND');
    expect(given(await door.as('wulei')('post.mine', {})).list.map((card) => card.id)).not.toContain(id);
    expect((await see('limin', id)).people).toEqual([
      expect.objectContaining({ name: '吴磊', state: 'released', words: '搬家了' }),
    ]);
    given(await adopt('wulei', id));
    given(await door.as('wulei')('post.release', { id }));
  });

  test('of forty who want the last seat exactly one gets it', async () => {
    const { id } = await make({ seats: 1 });
    const wanting = await helpersThere(40);
    expect(wanting.length).toBeGreaterThan(30);
    const answers = await Promise.all(wanting.map((who) => adopt(who, id)));
    const codes = answers.map((answer) => (answer.ok ? 'won' : answer.refusal.code));
    expect(codes.filter((code) => code === 'won')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['won', 'POST_FULL']));
    const [post] = await door.find('posts', { _id: id });
    expect(post?.holders).toEqual([wanting[codes.indexOf('won')]]);
    expect(await door.find('adoptions', { postId: id })).toHaveLength(1);
  });

  test('three posts are enough; one that is over makes room', async () => {
    const posts = [await make(), await make(), await make(), await make()];
    const [first, , , fourth] = posts;
    for (const { id } of posts.slice(0, 3)) given(await adopt('liu', id));
    expect(refusal(await adopt('liu', fourth?.id ?? ''))).toBe('TOO_MANY_POSTS');
    given(await door.as('limin')('post.close', { id: first?.id ?? '', version: 2 }));
    given(await adopt('liu', fourth?.id ?? ''));
    expect(given(await door.as('liu')('post.mine', {})).list).toHaveLength(3);
    for (const { id } of posts.slice(1)) given(await door.as('liu')('post.release', { id }));
  });

  test('four at once by one person end in three', async () => {
    const posts = [await make(), await make(), await make(), await make()];
    const answers = await Promise.all(posts.map(({ id }) => adopt('zhouting', id)));
    const codes = answers.map((answer) => (answer.ok ? 'held' : answer.refusal.code));
    expect(codes.sort()).toEqual(['TOO_MANY_POSTS', 'held', 'held', 'held']);
  });

  test('seats that are held are not taken away by a change', async () => {
    const { id } = await make();
    for (const who of ['wulei', 'xu']) given(await adopt(who, id));
    expect(refusal(await adopt('feng', id))).toBe('NOT_FOUND');
    const input = { id, version: 3, ...wording, seats: 1 };
    expect(refusal(await door.as('limin')('post.change', input))).toBe('SEATS_TAKEN');
    for (const who of ['wulei', 'xu']) given(await door.as(who)('post.release', { id }));
  });

  test('a post of another place is not there', async () => {
    const { id } = await make();
    expect(refusal(await door.as('feng')('post.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('post.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('post.close', { id, version: 1 }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('post.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('post.adopt', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('post.list', {}))).toBe('NOT_FOUND');
  });

  test('who holds a post is for staff of the place: members see how many, never who', async () => {
    const { id } = await make();
    given(await adopt('wulei', id));
    expect((await see('limin', id)).people).toEqual([
      expect.objectContaining({ id: 'wulei', name: '吴磊', state: 'held' }),
    ]);
    const neighbour = JSON.stringify(await see('chen', id));
    expect(neighbour).toContain('"left":1');
    for (const secret of ['吴磊', 'wulei', '吴**']) expect(neighbour).not.toContain(secret);
    const listed = JSON.stringify(await door.as('chen')('post.list', {}));
    expect(listed).not.toContain('wulei');
    given(await door.as('wulei')('post.release', { id }));
  });
});

test('a post ends with its term by itself, for whoever holds it', async () => {
  const { id } = await make({ until: '2026-11-21' });
  given(await adopt('wulei', id));
  jest.setSystemTime(Date.parse('2026-11-22T00:00:00+08:00'));
  expect(refusal(await adopt('zhao', id))).toBe('POST_OVER');
  expect(given(await door.as('wulei')('post.mine', {})).list.map((card) => card.id)).not.toContain(id);
  await door.pass(1);
  const [post] = await door.find('posts', { _id: id });
  expect(post?.state).toBe('over');
  const [adoption] = await door.find('adoptions', { postId: id });
  expect(adoption?.state).toBe('over');
  expect((await see('limin', id)).people?.[0]).toMatchObject({ name: '吴磊', state: 'over' });
});

test('a long list is read page by page', async () => {
  const extra: string[] = [];
  for (let n = 0; n < 12; n += 1) extra.push((await make({ until: '2027-01-01' })).id);
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = given(await door.as('chen')('post.list', cursor === undefined ? {} : { cursor }));
    ids.push(...page.list.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(extra));
});

test('who helps in two places sees the posts of the one he asks for', async () => {
  await add('grants', grantRow('zhao', 'member', NEXT_COMMUNITY, Date.now() - DAY));
  const next = given(await door.as('zhao')('post.list', { place: NEXT_COMMUNITY })).list;
  expect(next.map(({ name }) => name)).toEqual(['广场夜间值守']);
});
