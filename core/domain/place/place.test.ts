import { freeCode, isGap, kept, levelUnder, wantedIn } from './kept';
import { labelOf } from './labels';
import { movedPath, relocated } from './move';
import type { Region } from './region';

const building: Region = {
  _id: '990001/01/01/002/04/',
  level: 'building',
  name: '4 栋',
  estate: '桂苑小区',
  parent: '990001/01/01/002/',
  order: 4,
};

test('a place is a gap while nobody holds what it needs', () => {
  expect(isGap(building)).toBe(true);
  expect(isGap({ ...building, holders: { leaderNotWorking: 'wu' } })).toBe(false);
  expect(isGap({ level: 'grid', holders: { gridWorker: 'li' } })).toBe(true);
  expect(isGap({ level: 'household' })).toBe(false);
  expect(kept({ ...building, gap: true, holders: { leaderWorking: 'wu' } }).gap).toBe(false);
});

test('a building is found in its community by estate, name or number, and not in another', () => {
  const { finds = [] } = kept(building);
  const found = (under: string, typed: string) =>
    wantedIn(under, typed).every((gram) => finds.includes(gram));
  for (const typed of ['4栋', '桂苑', '桂苑小区 4 栋', '4']) expect(found('990001/01/01/', typed)).toBe(true);
  expect(found('990001/01/01/002/', '4栋')).toBe(true);
  expect(found('990001/01/01/', '5栋')).toBe(false);
  expect(found('990001/01/02/', '4栋')).toBe(false);
});

test('a community is found from the street and from the county', () => {
  const community: Region = {
    _id: '1/02/03/',
    level: 'community',
    name: '柳林社区',
    parent: '1/02/',
    order: 3,
  };
  const { finds = [] } = kept(community);
  for (const under of ['1/', '1/02/']) expect(finds).toEqual(expect.arrayContaining(wantedIn(under, '柳林')));
});

test('a code is kept where it is free; else the next number stands after the highest', () => {
  expect(freeCode(['1/2/3/001/', '1/2/3/007/'], '006')).toBe('006');
  expect(freeCode(['1/2/3/001/', '1/2/3/007/'], '007')).toBe('008');
  expect(freeCode([])).toBe('01');
});

test('a tenant may call a level something else', () => {
  expect(labelOf('grid')).toBe('网格');
  expect(labelOf('grid', { grid: '微网格' })).toBe('微网格');
  expect(levelUnder('1/2/')).toBe('community');
  expect(levelUnder('1/2/3/4/5/6/7/')).toBeUndefined();
});

test('what is in a moved building goes with it, and what is around it is the new surroundings', () => {
  const move = { from: '1/2/3/4/5/', to: '1/2/9/8/6/' };
  expect(movedPath('1/2/3/4/5/1/302/', move)).toBe('1/2/9/8/6/1/302/');
  expect(movedPath('1/2/3/4/', move)).toBe('1/2/9/8/');
  expect(movedPath('1/2/', move)).toBe('1/2/');
  expect(movedPath('1/2/3/4/55/', move)).toBe('1/2/3/4/55/');
  const order = { place: '1/2/3/4/5/1/302/', grid: '1/2/3/4/', community: '1/2/3/', words: '1/2/3/4/5/' };
  expect(relocated(order, move)).toEqual({
    place: '1/2/9/8/6/1/302/',
    grid: '1/2/9/8/',
    community: '1/2/9/',
    words: '1/2/3/4/5/',
  });
});
