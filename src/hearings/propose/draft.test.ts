import { blank, inputOf, mistakesIn, mistakesOn, placeOf, type Draft } from './draft';

const HOME = '990001/01/01/003/06/2/302/';
const full: Draft = { ...blank, category: 'parking', title: ' 停车 ', reach: 'grid' };

test('nothing is sent before what it is, where it is and what it is about have been said', () => {
  expect(Object.keys(mistakesIn(blank))).toEqual(['category', 'title', 'reach']);
  expect(inputOf(blank, HOME)).toBeUndefined();
  expect(inputOf(full, HOME)).toEqual({
    ...{ category: 'parking', title: '停车', words: '', photos: [], isPrivate: false },
    place: '990001/01/01/003/',
  });
  expect(inputOf(full, undefined)).toBeUndefined();
});

test('for a neighbour it is about his place, and says how he agreed', () => {
  const neighbour: Draft = { ...full, who: 'neighbour' };
  expect(Object.keys(mistakesIn(neighbour))).toEqual(['who', 'consent']);
  expect(mistakesOn(['who', 'title'], mistakesIn(neighbour))).toHaveProperty('consent');
  expect(mistakesOn(['title'], mistakesIn(neighbour))).toEqual({});
  const household = { path: '990001/01/01/001/01/1/101/', name: '1 栋 101' };
  const said: Draft = { ...neighbour, household, name: '孟奶奶', consent: 'phone' };
  expect(placeOf(said, HOME)).toBe('990001/01/01/001/');
  expect(inputOf(said, HOME)?.proxy).toEqual({ household: household.path, name: '孟奶奶', consent: 'phone' });
});
