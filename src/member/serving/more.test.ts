import { inARow, inTheWay, sideActs } from './more';
import { centsOf } from './money';

const sides = (order: Parameters<typeof sideActs>[0]) => sideActs(order).map(({ side }) => side);

test('the side acts are those the cloud allows, the likeliest first', () => {
  const acts = ['suspend', 'plan', 'returnToPool', 'handOver', 'appoint', 'start'] as const;
  expect(sides({ state: 'claimed', acts: [...acts] })).toEqual([
    'appoint',
    'handOver',
    'return',
    'suspend',
    'plan',
  ]);
  expect(sides({ state: 'claimed', acts: [] })).toEqual([]);
});

test('while somebody is asked to take over nobody else is', () => {
  const handOver = { words: '', at: 1 };
  expect(sides({ state: 'claimed', acts: ['handOver'], handOver })).toEqual([]);
});

test('what is said to be done is not put off', () => {
  expect(sides({ state: 'resolved', acts: ['suspend'] })).toEqual([]);
  expect(sides({ state: 'inService', acts: ['suspend'] })).toEqual(['suspend']);
});

test('three stand side by side, of more the third opens the rest', () => {
  const five = sideActs({
    state: 'claimed',
    acts: ['suspend', 'plan', 'returnToPool', 'handOver', 'appoint'],
  });
  expect(inARow(five.slice(0, 3)).rest).toEqual([]);
  expect(inARow(five).shown).toHaveLength(2);
  expect(inARow(five).rest).toHaveLength(3);
});

test('why it cannot be done yet is said before it is tapped', () => {
  const party = { name: '马师傅', role: 'propertyStaff' as const, task: '关水阀', words: '', mine: false };
  expect(inTheWay({ parties: [{ ...party, state: 'agreed' }] }, 'partly')).toContain('马师傅');
  expect(inTheWay({ parties: [{ ...party, state: 'declined' }] }, 'solved')).toBeUndefined();
  const milestones = [{ title: '先看', reachedAt: 1 }, { title: '再修' }];
  expect(inTheWay({ milestones }, 'solved')).toContain('再修');
  expect(inTheWay({ milestones }, 'partly')).toBeUndefined();
  const purchase = { ceiling: 20_000, receipt: [] };
  expect(inTheWay({ purchase }, 'solved')).toContain('小票');
  expect(inTheWay({ purchase }, 'unreachable')).toBeUndefined();
  expect(inTheWay({ purchase: { ...purchase, amount: 3_650 } }, 'solved')).toBeUndefined();
});

test('what is typed as yuan is counted in cents', () => {
  expect(centsOf('36.5')).toBe(3_650);
  expect(centsOf(' 36.50 ')).toBe(3_650);
  expect(centsOf('200')).toBe(20_000);
  expect(centsOf('8.')).toBe(800);
  expect(centsOf('0.07')).toBe(7);
  for (const wrong of ['', '0', '-3', '3.456', '三块', '1,000']) expect(centsOf(wrong)).toBeUndefined();
});
