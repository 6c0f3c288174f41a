import { at } from '../../testing/moments';
import { isGuardian, type Ward } from './ward';

const ward: Ward = {
  _id: 'old',
  household: '990001/01/01/003/06/2/302/',
  community: '990001/01/01/',
  grid: '990001/01/01/003/',
  building: '990001/01/01/003/06/',
  stairwell: '990001/01/01/003/06/2/',
  state: 'open',
  at: 1,
  by: 'limin',
  guardian: {
    personId: 'tian',
    basis: 'child',
    from: at('2026-11-23 09:00'),
    until: at('2027-11-23 09:00'),
  },
};

test('a guardian acts while his guardianship lasts, nobody else does', () => {
  expect(isGuardian(ward, 'tian', at('2026-11-23 09:00'))).toBe(true);
  expect(isGuardian(ward, 'tian', at('2026-11-22 09:00'))).toBe(false);
  expect(isGuardian(ward, 'tian', at('2027-11-23 09:00'))).toBe(false);
  expect(isGuardian(ward, 'he', at('2026-11-23 09:00'))).toBe(false);
  const { guardian: _, ...alone } = ward;
  expect(isGuardian(alone, 'tian', at('2026-11-23 09:00'))).toBe(false);
});
