import { takesQuestions, usualService, type Service } from './questionService';

const service = (more: Partial<Service> = {}): Service => ({
  ...{ delivery: 'slot', triage: 'auto', fields: [] },
  ...more,
});

test('a question becomes an order where nothing else has to be asked, and somebody comes', () => {
  expect(takesQuestions(service({ fields: [{ required: false }] }))).toBe(true);
  expect(takesQuestions(service({ fields: [{ required: false }, { required: true }] }))).toBe(false);
  expect(takesQuestions(service({ delivery: 'referral' }))).toBe(false);
  expect(takesQuestions(service({ snap: true }))).toBe(false);
});

test('usually it is the first service that staff look at; where there is none, the first that fits', () => {
  const [auto, snap, looked] = [
    service(),
    service({ triage: 'staff', snap: true }),
    service({ triage: 'staff' }),
  ];
  expect(usualService([auto, snap, looked, service({ triage: 'staff' })])).toBe(looked);
  expect(usualService([snap, auto])).toBe(auto);
  expect(usualService([snap])).toBeUndefined();
});
