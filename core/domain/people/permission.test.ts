import { aCaller, aGrant } from '../../testing/builders';
import { isAboutOneself, placeRelation, reaches, type Row } from './permission';

const COMMUNITY = '990001/01/01/';
const GRID = `${COMMUNITY}003/`;
const row: Row = { visitor: ['own'], communityStaff: ['same', 'within'], streetStaff: ['within'] };
const staffOf = (scope: string) =>
  aCaller({ personId: 'staff', grants: [aGrant({ role: 'communityStaff', scope })] });

test('a place is the same, within, or another', () => {
  expect(placeRelation(COMMUNITY, COMMUNITY)).toBe('same');
  expect(placeRelation(COMMUNITY, GRID)).toBe('within');
  expect(placeRelation(GRID, COMMUNITY)).toBe('other');
  expect(placeRelation('', COMMUNITY)).toBe('other');
  expect(placeRelation(COMMUNITY, undefined)).toBe('other');
});

test('a role reaches what lies in its place, and nothing beside it', () => {
  expect(reaches(row, staffOf(COMMUNITY), { place: GRID })).toBe(true);
  expect(reaches(row, staffOf('990001/01/02/'), { place: GRID })).toBe(false);
});

test('a relation that is not named is denied: a street reaches into communities, not itself', () => {
  const street = aCaller({ grants: [aGrant({ role: 'streetStaff', scope: '990001/01/' })] });
  expect(reaches(row, street, { place: COMMUNITY })).toBe(true);
  expect(reaches(row, street, { place: '990001/01/' })).toBe(false);
});

test('what is his own is open to a visitor, what is another’s is not', () => {
  const somebody = aCaller({ personId: 'somebody', grants: [] });
  expect(reaches(row, somebody, { ownerId: 'somebody' })).toBe(true);
  expect(reaches(row, somebody, { ownerId: 'another', parties: ['somebody'] })).toBe(false);
});

test('a row is about oneself when it names nothing but one’s own', () => {
  expect(isAboutOneself({ visitor: ['own'] })).toBe(true);
  expect(isAboutOneself(row)).toBe(false);
});
