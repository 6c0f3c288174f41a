import { blank, inputOf, mistakesIn, questionOf } from './draft';

const chair = { ...blank, wisher: 'grandma', kind: 'goods', title: '洗澡椅', words: '怕滑' } as const;

test('a wish for oneself needs who, what and why', () => {
  expect(Object.keys(mistakesIn(blank))).toEqual(['wisher', 'kind', 'title', 'words']);
  expect(questionOf(mistakesIn(blank))).toBe('wisher');
  expect(inputOf(chair)).toEqual({
    ...{ wisher: 'grandma', kind: 'goods', title: '洗澡椅', words: '怕滑', worth: 0, parts: [], photos: [] },
  });
});

test('for a neighbour it also needs the household, the name and how he agreed', () => {
  const draft = { ...chair, who: 'neighbour' } as const;
  expect(Object.keys(mistakesIn(draft))).toEqual(['who', 'consent']);
  const full = {
    ...draft,
    household: { path: '1/2/', name: '302' },
    name: '王奶奶',
    consent: 'phone',
  } as const;
  expect(inputOf(full)?.proxy).toEqual({ household: '1/2/', name: '王奶奶', consent: 'phone' });
});

test('each part has a name and a count, and the worth is a whole number', () => {
  expect(mistakesIn({ ...chair, parts: [{ title: '扶手', count: '0' }] }).parts).toBeDefined();
  expect(mistakesIn({ ...chair, worth: '80.5' }).worth).toBeDefined();
  expect(inputOf({ ...chair, worth: '80', parts: [{ title: '扶手', count: '2' }] })).toMatchObject({
    worth: 80,
    parts: [{ title: '扶手', count: 2 }],
  });
});
