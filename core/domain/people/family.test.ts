import { at } from '../../testing/moments';
import { inviteUntil, serves, type FamilyInvite } from './family';

const now = at('2026-11-23 09:00');
const invite: FamilyInvite = {
  _id: '482913',
  ownerId: 'wang',
  purpose: 'join',
  kinship: 'child',
  follows: true,
  until: inviteUntil(now),
};

test('a code lets in one person, once, within a day', () => {
  expect(serves(invite, 'join', 'tian', now)).toBe(true);
  expect(serves(invite, 'join', 'tian', at('2026-11-24 08:59'))).toBe(true);
  expect(serves(invite, 'join', 'tian', at('2026-11-24 09:00'))).toBe(false);
  expect(serves({ ...invite, usedBy: 'he' }, 'join', 'tian', now)).toBe(false);
  expect(serves(undefined, 'join', 'tian', now)).toBe(false);
});

test('nobody joins his own family by his own code', () => {
  expect(serves(invite, 'join', 'wang', now)).toBe(false);
});

test('a code for one purpose does not serve the other', () => {
  expect(serves(invite, 'guard', 'limin', now)).toBe(false);
});
