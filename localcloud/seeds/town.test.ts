import { contains, isRegionPath, levelOf } from '@core/domain/place/region';
import { at } from '@core/testing/moments';
import { cast } from './cast';
import { starterMenu } from './menu';
import { shapes } from './shape';
import { townOf, type Town } from './town';

const now = at('2026-11-20 17:18');

beforeAll(() => {
  process.env.LINLI_SEAL_KEYS = `test:${Buffer.alloc(32, 1).toString('base64')}`;
  process.env.LINLI_SEAL_KEY_ID = 'test';
});

const withoutSeals = (town: Town) => ({
  ...town,
  people: town.people.map(({ sealed: _sealed, key: _key, ...person }) => person),
});

test('the same profile always gives the same town', () => {
  expect(withoutSeals(townOf(shapes.demo, now))).toEqual(withoutSeals(townOf(shapes.demo, now)));
});

test.each(['demo', 'S'] as const)(
  'in %s every place hangs together and every id is there once',
  (profile) => {
    const { regions, people, grants, helpers } = townOf(shapes[profile], now);
    const paths = new Set(regions.map(({ _id }) => _id));
    expect(paths.size).toBe(regions.length);
    const wrong = regions.filter(({ _id, level, parent }) => {
      const under = parent === '' || (paths.has(parent) && contains(parent, _id));
      return !isRegionPath(_id) || levelOf(_id) !== level || !under;
    });
    expect(wrong).toEqual([]);
    const ids = new Set(people.map(({ _id }) => _id));
    expect(ids.size).toBe(people.length);
    expect(grants.every(({ personId, scope }) => ids.has(personId) && paths.has(scope))).toBe(true);
    expect(
      helpers.every(({ _id, grid, community }) => ids.has(_id) && paths.has(grid) && paths.has(community)),
    ).toBe(true);
    expect(cast.every(({ home }) => paths.has(home))).toBe(true);
  },
);

test('every community and every grid has somebody who answers for it', () => {
  for (const { level, holders } of townOf(shapes.S, now).regions) {
    const offices = Object.keys(holders ?? {}).sort();
    if (level === 'community') expect(offices).toEqual(['communitySecretary', 'duty']);
    if (level === 'grid') expect(offices).toEqual(['branchSecretary']);
  }
});

test('profile S is as large as the county that reported it', () => {
  const { regions, helpers } = townOf(shapes.S, now);
  const at = (level: string) => regions.filter((region) => region.level === level).length;
  expect(at('community')).toBe(10);
  expect(at('grid')).toBe(134);
  expect(Math.abs(helpers.filter(({ kind }) => kind === 'member').length - 2_921)).toBeLessThan(10);
});

test('every service of the menu says what it is, what it is not, and an example', () => {
  for (const item of starterMenu) {
    for (const words of [item.name, item.elderName, item.summary, item.does, item.doesNot, item.example]) {
      expect(words.trim().length).toBeGreaterThanOrEqual(3);
    }
  }
  expect(new Set(starterMenu.map(({ _id }) => _id)).size).toBe(starterMenu.length);
});
