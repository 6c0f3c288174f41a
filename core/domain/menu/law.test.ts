import { anItem } from '../../testing/builders';
import { contentOf, draftOf, publish, rewritten, settled, unpublished } from './draft';
import type { FormField } from './item';
import { bounds, dueSteps, limits, mistakesIn, type ItemContent } from './law';

const lawful = contentOf(anItem());
const wrongIn = (over: Partial<ItemContent>): string[] =>
  mistakesIn({ ...lawful, ...over }).map(({ field, why }) => `${field} ${why}`);
const question = (over: Partial<FormField> = {}): FormField => ({
  ...{ key: 'q1', label: '几楼', kind: 'text', required: false, max: 20 },
  ...over,
});

test('a service that says everything may be offered', () => {
  expect(mistakesIn(lawful)).toEqual([]);
});

test('every word a resident reads has to be there, and short enough', () => {
  expect(wrongIn({ name: ' ', does: '', example: '' })).toEqual([
    'name missing',
    'does missing',
    'example missing',
  ]);
  expect(wrongIn({ summary: '字'.repeat(limits.summary + 1) })).toEqual(['summary tooLong']);
});

test.each(['代办', 'DB 代办', '跑腿 1 次', 'dgpt', '买菜，取药', '代购跑腿取药看病人'])(
  'an elder is told an act in plain words, not «%s»',
  (elderName) => {
    expect(wrongIn({ elderName })).toEqual(['elderName notPlain']);
  },
);

test('questions are few, each asked once, and a choice has two to eight answers', () => {
  const many = Array.from({ length: limits.fields + 1 }, (_, n) =>
    question({ key: `q${n}`, label: `问题${n}` }),
  );
  expect(wrongIn({ fields: many })).toEqual(['fields tooLong']);
  expect(wrongIn({ fields: [question(), question({ key: 'q2' })] })).toEqual(['fields.1.label twice']);
  expect(wrongIn({ fields: [question(), question({ label: '几号' })] })).toEqual(['fields.1.label twice']);
  expect(wrongIn({ fields: [question({ kind: 'choice', choices: ['有'] })] })).toEqual([
    'fields.0.choices twoToEight',
  ]);
  expect(wrongIn({ fields: [question({ kind: 'choice', choices: ['有', '有'] })] })).toEqual([
    'fields.0.choices twice',
  ]);
  expect(wrongIn({ fields: [question({ kind: 'choice', choices: ['有', ''] })] })).toEqual([
    'fields.0.choices missing',
  ]);
  expect(wrongIn({ fields: [question({ max: 0 })] })).toEqual(['fields.0.max outOfBounds']);
  expect(wrongIn({ fields: [question({ kind: 'number', max: 20 })] })).toEqual(['fields.0.max outOfBounds']);
});

test('a deadline keeps within its bounds, and what is urgent never waits for office hours', () => {
  for (const step of dueSteps) {
    const { least, most } = bounds[step];
    for (const minutes of [least, most])
      expect(wrongIn({ deadlines: { [step]: { minutes, clock: 'day' } } })).toEqual([]);
    for (const minutes of [least - 1, most + 1, least + 0.5])
      expect(wrongIn({ deadlines: { [step]: { minutes, clock: 'day' } } })).toEqual([
        `deadlines.${step} outOfBounds`,
      ]);
  }
  expect(wrongIn({ urgency: 'urgent', deadlines: { triage: { minutes: 10, clock: 'wh' } } })).toEqual([
    'deadlines.triage urgentWaits',
  ]);
});

test('who is sent elsewhere is told where, by name and telephone', () => {
  expect(wrongIn({ delivery: 'referral' })).toEqual(['referral.name missing', 'referral.phone notAPhone']);
  const referral = { name: '县养老服务中心', phone: '0717-6655120' };
  expect(wrongIn({ delivery: 'referral', referral })).toEqual([]);
  expect(wrongIn({ referral })).toEqual(['referral notReferred']);
});

test('skills are named once', () => {
  expect(wrongIn({ skills: ['维修', '维修'] })).toEqual(['skills twice']);
});

test('a new service is seen by nobody until it is published; each publishing is a new version', () => {
  const fresh = unpublished('new', lawful, 9);
  expect(fresh).toMatchObject({ version: 0, active: false, order: 9 });
  const draft = draftOf(fresh, undefined);
  const first = publish(fresh, draft);
  if (Array.isArray(first)) throw new Error('not published');
  expect(first).toMatchObject({ version: 1, active: true, order: 9 });
  const typed = rewritten(settled(draft, first), { ...lawful, name: '修一修' });
  expect(typed).toMatchObject({ revision: 2, pending: true });
  expect(publish(first, typed)).toMatchObject({ version: 2, name: '修一修' });
});

test('what is unlawful is not published', () => {
  const item = anItem();
  const draft = rewritten(draftOf(item, undefined), { ...lawful, name: '' });
  expect(publish(item, draft)).toEqual([{ field: 'name', why: 'missing' }]);
});
