import { at } from '@core/testing/moments';
import { questionOf } from './question';

const until = at('2026-11-23 17:32');
const offer = { until, state: 'waiting' as const, reasons: [] };
const part = { name: '马师傅', role: 'propertyStaff' as const, task: '关水阀', words: '', mine: true };

test('when nothing is asked any more there is nothing to answer', () => {
  expect(questionOf({ acts: [] })).toBeUndefined();
  expect(questionOf({ acts: ['claim'] })).toEqual({ kind: 'open' });
  expect(questionOf({ acts: ['claim'], offer })).toEqual({ kind: 'offer', until });
  expect(questionOf({ acts: ['accept'], due: { at: until, step: 'answerDispatch' } })).toEqual({
    kind: 'dispatch',
    until,
  });
});

test('a hand-over, a free seat and a part are questions too', () => {
  expect(questionOf({ acts: ['takeHandOver', 'refuseHandOver'] })).toEqual({ kind: 'handOver' });
  expect(questionOf({ acts: ['join'] })).toEqual({ kind: 'team' });
  expect(questionOf({ acts: ['answerParty'] })).toEqual({ kind: 'part' });
  expect(questionOf({ acts: ['answerParty'], parties: [{ ...part, state: 'asked' }] })).toEqual({
    kind: 'part',
  });
});

test('a part that was answered asks nothing any more', () => {
  expect(questionOf({ acts: ['answerParty'], parties: [{ ...part, state: 'agreed' }] })).toBeUndefined();
  const others = { ...part, mine: false, state: 'asked' as const };
  expect(questionOf({ acts: ['answerParty'], parties: [others] })).toBeUndefined();
});
