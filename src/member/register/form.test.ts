import { draftFrom, mistakesOn, neighbours, pageOf, type RegisterDraft, type Registration } from './form';

const home = { path: '990001/01/01/003/06/', address: '桂花巷社区 6 栋' };
const filled: RegisterDraft = {
  ...draftFrom(undefined, 'member', home),
  name: ' 高志明 ',
  unit: '青石县水利局',
  phone: '138 0000 1501',
  partyConsent: true,
};
const known: Registration = {
  kind: 'member',
  state: 'returned',
  name: '高志明',
  phoneMasked: '138****1501',
  phoneFrom: 'typed',
  home,
  communityName: '桂花巷社区',
  unit: '水利局',
  skills: ['维修', '从前的说法'],
  free: [],
  partyConsent: true,
  missing: ['contact'],
  submittedAt: 0,
};

test('the first page asks a member for name, unit and home, a volunteer for no unit', () => {
  const blank = draftFrom(undefined, 'member');
  expect(Object.keys(mistakesOn(blank, false))).toEqual(['name', 'home', 'unit']);
  expect(Object.keys(mistakesOn({ ...blank, kind: 'volunteer' }, false))).toEqual(['name', 'home']);
  expect(mistakesOn(filled, false)).toEqual({});
});

test('a telephone told before need not be typed again; a wrong one is not taken', () => {
  const last = { ...filled, step: 'contact' as const };
  expect(mistakesOn({ ...last, phone: '' }, true)).toEqual({});
  expect(Object.keys(mistakesOn({ ...last, phone: '' }, false))).toEqual(['phone']);
  expect(Object.keys(mistakesOn({ ...last, phone: '12' }, true))).toEqual(['phone']);
});

test('membership is kept only with a yes of its own, and a volunteer is not asked', () => {
  const last = { ...filled, step: 'contact' as const, partyConsent: false };
  expect(Object.keys(mistakesOn(last, false))).toEqual(['party']);
  expect(mistakesOn({ ...last, kind: 'volunteer' }, false)).toEqual({});
  expect(pageOf({ ...last, kind: 'volunteer' })).toEqual({ kind: 'volunteer', phone: '13800001501' });
});

test('each page sends what it asked, and nothing of the others', () => {
  expect(pageOf(filled)).toEqual({
    kind: 'member',
    name: '高志明',
    home: home.path,
    unit: '青石县水利局',
  });
  expect(pageOf({ ...filled, step: 'times' })).toEqual({ kind: 'member', skills: [], free: [] });
  expect(pageOf({ ...filled, step: 'contact' })).toEqual({
    kind: 'member',
    phone: '13800001501',
    partyConsent: true,
  });
});

test('what was begun is taken up where something is missing; what has ended begins anew', () => {
  expect(draftFrom(known, 'volunteer')).toMatchObject({ step: 'contact', kind: 'member', skills: ['维修'] });
  expect(draftFrom({ ...known, state: 'ended' }, 'volunteer')).toMatchObject({
    step: 'home',
    kind: 'volunteer',
    name: '',
  });
});

test('the pages follow each other', () => {
  expect(neighbours('home')).toEqual({ number: 1, before: undefined, next: 'times' });
  expect(neighbours('contact')).toEqual({ number: 3, before: 'times', next: undefined });
});
