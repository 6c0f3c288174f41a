import { officeHours } from '../calendar/clocks';
import { at } from '../../testing/moments';
import { blankRegistration, missingSteps, PARTY_CONSENT_VERSION, type Registration } from './registration';
import { mayStep, registrationActs, stepped, type RegistrationAct } from './steps';

const now = at('2026-11-20 17:18');
const oneself = { by: 'oneself', personId: 'lin', now, calendar: officeHours } as const;
const staff = { ...oneself, by: 'staff', personId: 'limin' } as const;
const consent = { version: PARTY_CONSENT_VERSION, at: now };

const filled = (over: Partial<Registration> = {}): Registration => ({
  ...blankRegistration('lin', 'member'),
  home: '420583/01/03/012/06/',
  community: '420583/01/03/',
  unit: '市一中',
  skills: ['维修'],
  phoneFrom: 'typed',
  partyConsent: consent,
  ...over,
});

/** The registration after an act that must be lawful. */
function after(before: Registration, act: RegistrationAct, by: typeof oneself | typeof staff, change = {}) {
  const result = stepped(before, act, change, by);
  if (!result.ok) throw new Error(result.refusal);
  return result.registration;
}
const submitted = after(filled(), 'submit', oneself);

test('a blank registration cannot be sent, and says which pages miss something', () => {
  expect(missingSteps(blankRegistration('lin', 'member'))).toEqual(['home', 'contact']);
  expect(stepped(blankRegistration('lin', 'member'), 'submit', {}, oneself)).toEqual({
    ok: false,
    refusal: 'UNFINISHED',
  });
});

test('a member names his unit and agrees to keeping his membership, a volunteer needs neither', () => {
  const { unit: _unit, partyConsent: _consent, ...bare } = filled();
  expect(missingSteps(bare)).toEqual(['home', 'contact']);
  expect(missingSteps({ ...bare, kind: 'volunteer' })).toEqual([]);
  expect(missingSteps(filled({ partyConsent: { version: 0, at: now } }))).toEqual(['contact']);
});

test('what was sent is answered within two days of office hours', () => {
  expect(submitted).toMatchObject({ state: 'submitted', submittedAt: now, version: 2 });
  expect(submitted.dueAt).toBe(at('2026-11-22 10:18'));
});

test('the staff approve or return with a reason; what was returned is mended and sent again', () => {
  expect(after(submitted, 'approve', staff)).toMatchObject({ state: 'approved', decided: { by: 'limin' } });
  const returned = after(submitted, 'return', staff, { reason: '请写单位全称' });
  expect(returned).toMatchObject({ state: 'returned', reason: '请写单位全称' });
  expect(returned.dueAt).toBeUndefined();
  const mended = after(returned, 'save', oneself, { unit: '青石县第一中学' });
  expect(mended).toMatchObject({ state: 'returned', reason: '请写单位全称' });
  expect(after(mended, 'submit', oneself).reason).toBeUndefined();
});

test('who moves to another community waits for its approval anew', () => {
  const approved = after(submitted, 'approve', staff);
  const change = { home: '420583/01/04/001/01/', community: '420583/01/04/' };
  expect(after(approved, 'moveAway', oneself, change)).toMatchObject({ state: 'submitted', ...change });
});

test('an ended registration keeps nothing of unit, membership and habits; one may begin anew', () => {
  const ended = after(after(submitted, 'approve', staff), 'end', oneself, { reason: '搬走了' });
  expect(ended).toMatchObject({ state: 'ended', reason: '搬走了', skills: [], free: [] });
  expect(ended).not.toHaveProperty('unit');
  expect(ended).not.toHaveProperty('partyConsent');
  expect(after(ended, 'beginAnew', oneself).state).toBe('draft');
});

test('an act in a state or by a hand that the table does not name changes nothing', () => {
  const states = ['draft', 'submitted', 'approved', 'returned', 'ended'] as const;
  for (const act of Object.keys(registrationActs) as RegistrationAct[])
    for (const state of states)
      for (const who of [oneself, staff]) {
        const result = stepped(filled({ state }), act, {}, who);
        expect([act, state, who.by, result.ok]).toEqual([act, state, who.by, mayStep(state, act, who.by)]);
      }
});

test('nobody approves his own registration, and nothing is approved twice', () => {
  expect(stepped(submitted, 'approve', {}, oneself).ok).toBe(false);
  expect(stepped(after(submitted, 'approve', staff), 'approve', {}, staff).ok).toBe(false);
  expect(stepped(after(submitted, 'withdraw', oneself), 'approve', {}, staff).ok).toBe(false);
});
