import { searchedFrom } from './searching';

const [COMMUNITY, GRID, NEXT] = ['990001/01/01/', '990001/01/01/003/', '990001/01/01/004/'];
const held = (...paths: string[]) => paths.map((path) => ({ path, name: path }));

test('who holds the place of a show, or one around it, looks there', () => {
  expect(searchedFrom(COMMUNITY, held('990001/01/'))).toBe(COMMUNITY);
  expect(searchedFrom(GRID, held(COMMUNITY))).toBe(GRID);
  expect(searchedFrom(GRID, held(GRID, NEXT))).toBe(GRID);
});

test('who holds a part of it looks from there, and who holds nothing there looks for nobody', () => {
  expect(searchedFrom(COMMUNITY, held(GRID, NEXT))).toBe(GRID);
  expect(searchedFrom(GRID, held(NEXT))).toBeUndefined();
  expect(searchedFrom(COMMUNITY, [])).toBeUndefined();
});
