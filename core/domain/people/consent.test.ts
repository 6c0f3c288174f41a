import { agrees, consentVersions, type Consent } from './consent';

const NOW = 1_800_000_000_000;
const said = (more: Partial<Consent>): Consent => ({
  _id: String(more.at ?? 0),
  personId: 'wang',
  what: 'membership',
  version: consentVersions.membership,
  how: 'app',
  given: true,
  by: 'wang',
  at: NOW - 10,
  ...more,
});

test('the last word counts, whatever order they come in', () => {
  const [given, takenBack] = [said({ at: NOW - 10 }), said({ at: NOW - 5, given: false })];
  expect(agrees([given], 'membership', NOW)).toBe(true);
  expect(agrees([given, takenBack], 'membership', NOW)).toBe(false);
  expect(agrees([takenBack, given], 'membership', NOW)).toBe(false);
  expect(agrees([takenBack, said({ at: NOW - 1 })], 'membership', NOW)).toBe(true);
});

test('agreeing to one thing is agreeing to nothing else', () => {
  expect(agrees([said({ what: 'terms' })], 'membership', NOW)).toBe(false);
  expect(agrees([], 'terms', NOW)).toBe(false);
});

test('an older text, or a consent that has ended, counts no more', () => {
  expect(agrees([said({ version: consentVersions.membership - 1 })], 'membership', NOW)).toBe(false);
  expect(agrees([said({ until: NOW })], 'membership', NOW)).toBe(false);
  expect(agrees([said({ until: NOW + 1 })], 'membership', NOW)).toBe(true);
});
