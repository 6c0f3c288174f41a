import { at } from '@core/testing/moments';
import { answerPreview, escalationLine } from './words';

const now = at('2026-11-23 09:10');
const street = { name: '郑涛', role: 'streetStaff' } as const;
const secretary = { name: '孙丽', role: 'branchSecretary' } as const;

test('before it is sent one reads what the resident will read', () => {
  const said = { by: street, words: ' 明天带人来 ', until: '2026-11-24' };
  expect(answerPreview({ kind: 'takeOver', ...said }, now)).toBe(
    '街道郑涛来办，明天前办好。街道郑涛说：「明天带人来」',
  );
  expect(answerPreview({ kind: 'assign', to: secretary, ...said }, now)).toContain(
    '孙丽书记来办，明天前办好',
  );
  expect(answerPreview({ kind: 'explain', ...said }, now)).toContain('街道郑涛：明天前再给您准话');
});

test('who must answer is named with the hour, and afterwards what he promised', () => {
  const called = {
    to: street,
    why: 'called',
    at: now,
    until: at('2026-11-23 18:00'),
    words: '要登高车',
  } as const;
  expect(escalationLine(called, now)).toBe('街道郑涛要在 18:00 前答复。下面呼上来的：「要登高车」');
  const answer = { kind: 'assign', words: '明天办', at: now, by: street, to: secretary } as const;
  expect(escalationLine({ ...called, until: at('2026-11-24 20:00'), answer }, now)).toBe(
    '孙丽书记来办，答应明天前办好',
  );
});
