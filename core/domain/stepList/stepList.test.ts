import { hearingStates } from '../hearing/hearing';
import { listFor, listMistakes, milestoneOf, milestones, stepMarks, usualLists } from './stepList';

const [six, seven] = usualLists;

test('the lists that a county begins with are sound, and every kind of session but a mediation goes by one', () => {
  expect(listMistakes(usualLists)).toEqual([]);
  for (const use of ['topic', 'openDoor', 'roundtable', 'forum', 'formal', 'popUp'] as const)
    expect(listFor(usualLists, use)).toBeDefined();
  expect(listFor(usualLists, 'mediation')).toBeUndefined();
});

test('seven talks and two publications', () => {
  expect(seven?.steps.filter(({ name }) => name.includes('议') && !name.includes('公开'))).toHaveLength(7);
  expect(seven?.steps.filter(({ name }) => name.includes('公开'))).toHaveLength(2);
});

test('what is done is done, one step is under way, and the rest is to come', () => {
  const marks = (reached: Parameters<typeof stepMarks>[1]) => stepMarks(six?.steps ?? [], reached).join(' ');
  expect(marks('proposed')).toBe('now later later later later later');
  expect(marks('accepted')).toBe('done now later later later later');
  expect(marks('inSession')).toBe('done done now later later later');
  expect(marks('vote')).toBe('done done done now later later');
  expect(marks('closed')).toBe('done done done done done done');
  expect(marks(undefined)).toBe('later later later later later later');
});

test('of any list at most one step is under way, and none is done after one that is not', () => {
  for (const { steps } of usualLists)
    for (const reached of milestones) {
      const marks = stepMarks(steps, reached);
      expect(marks.filter((mark) => mark === 'now').length).toBeLessThanOrEqual(1);
      expect([...marks].sort((a, b) => rank(a) - rank(b))).toEqual(marks);
    }
});
const rank = (mark: string): number => ['done', 'now', 'later'].indexOf(mark);

test('a session says how far it has come, whatever its topic says; one that is called off says nothing', () => {
  expect(milestoneOf({ topic: 'accepted' })).toBe('accepted');
  expect(milestoneOf({ topic: 'accepted', session: 'householdVote' })).toBe('vote');
  expect(milestoneOf({ topic: 'returned' })).toBeUndefined();
  const silent = hearingStates.filter((session) => milestoneOf({ session }) === undefined);
  expect(silent).toEqual(['cancelled']);
});

test('what cannot be followed is refused, with what is wrong', () => {
  const list = { id: 'own', name: '三步', uses: ['topic' as const], steps: [] };
  const step = (from: (typeof milestones)[number]) => ({ name: '一步', words: '', from });
  expect(listMistakes([])).toEqual(['none']);
  expect(listMistakes([list])).toEqual(['lists.0.steps']);
  expect(listMistakes([{ ...list, steps: [step('resolution'), step('proposed')] }])).toEqual([
    'lists.0.order',
  ]);
  expect(listMistakes([{ ...list, steps: [step('vote'), step('vote')] }])).toEqual(['lists.0.order']);
  const sound = { ...list, steps: [step('proposed')] };
  expect(listMistakes([sound, { ...sound, id: 'other' }])).toEqual(['usedTwice']);
  expect(listMistakes([sound, { ...sound, uses: [] }])).toEqual(['sameId']);
  expect(listMistakes([{ ...sound, name: ' ' }])).toEqual(['lists.0.name']);
});
