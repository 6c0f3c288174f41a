import fc from 'fast-check';
import { at } from '../../testing/moments';
import { MINUTE } from '../calendar/time';
import { newCallTask, needsVisit, whenCalled } from './callTask';
import { cutTo, fitted } from './fields';
import { abouts, kinds } from './kinds';
import { meaningOf, pauseAfter, retryAt } from './outcome';
import { isReachable, isWanted } from './reach';
import { filled, nameOf, purposes, templateFields } from './templates';

const now = at('2026-11-20 10:00');

test('what is too long ends with a mark, and nothing is cut in two', () => {
  expect(cutTo('灯'.repeat(21), 20)).toBe(`${'灯'.repeat(19)}…`);
  expect(fitted('thing', '换\n灯 \u200b管')).toBe('换 灯 管');
  expect(fitted('phrase', '第2轮：已派给王师傅了')).toBe('第轮已派给');
  expect(fitted('number', '还有 3 位')).toBe('3');
  expect(fitted('amount', '不超过 50.5 元')).toBe('50.5');
  expect(fitted('phone_number', '0532-8888 1234')).toBe('053288881234');
  expect(fitted('time', '明天 18:40 前')).toBe('18:40');
});

test('every template is filled in with the fields it was applied for, whatever is said', () => {
  fc.assert(
    fc.property(fc.constantFrom(...purposes), fc.string({ unit: 'binary' }), (purpose, title) => {
      const data = filled(purpose, { title, happened: title });
      expect(Object.keys(data)).toEqual(templateFields[purpose].map(nameOf));
    }),
  );
});

test('what every kind says in WeChat fits without being cut', () => {
  for (const about of abouts) expect(fitted('thing', kinds[about].push)).toBe(kinds[about].push);
});

test('each answer of WeChat means something of its own', () => {
  expect([0, 43101, 20004, 45009, 40001, 47003, -1].map(meaningOf)).toEqual([
    ...['sent', 'refused', 'switchedOff', 'wait', 'broken', 'never', 'again'],
  ]);
});

test('tries come further and further apart; the whole sender waits longer each time in a row', () => {
  expect([1, 2, 3, 4].map((tries) => (retryAt(tries, now) - now) / MINUTE)).toEqual([1, 2, 4, 8]);
  let pause = pauseAfter(undefined, 'wait', 45009, now);
  expect(pause.until - now).toBe(5 * MINUTE);
  for (let times = 0; times < 6; times += 1) pause = pauseAfter(pause, 'wait', 45009, now);
  expect(pause).toMatchObject({ streak: 7, since: now, until: now + 60 * MINUTE });
});

test('somebody is reached by WeChat, or because he looked in today; who wants no ringing of a kind is not rung', () => {
  expect(isReachable({ credits: 1, lastActiveAt: 0 }, now)).toBe(true);
  expect(isReachable({ credits: 0, lastActiveAt: now - 60 * MINUTE }, now)).toBe(true);
  expect(isReachable({ credits: 0, lastActiveAt: 0 }, now)).toBe(false);
  expect(isWanted('wish', ['wish'])).toBe(false);
  expect(isWanted(undefined, ['wish'])).toBe(true);
});

describe('somebody to ring up', () => {
  const told = { _id: 'm', personId: 'p', community: '/1/2/3/', about: 'claimed', subject: 'o' } as const;
  const task = newCallTask({ ...told, title: '换灯管' }, now);

  test('who was told is done with, on the telephone or at the door', () => {
    expect(whenCalled(task, 's', 'reached', now).state).toBe('told');
    expect(whenCalled(task, 's', 'visited', now).state).toBe('told');
  });

  test('who does not answer is rung again in two hours of the day, and visited after three times', () => {
    const late = at('2026-11-20 21:00');
    expect(whenCalled(task, 's', 'notReached', late).nextAt).toBe(at('2026-11-21 08:00'));
    const missed = [1, 2, 3].reduce((before) => whenCalled(before, 's', 'notReached', now), task);
    expect(missed).toMatchObject({ state: 'open', missed: 3 });
    expect(needsVisit(missed)).toBe(true);
    expect(whenCalled(missed, 's', 'later', now).missed).toBe(3);
  });

  test('nobody is rung at night', () => {
    expect(newCallTask({ ...told, title: '' }, at('2026-11-20 23:00')).nextAt).toBe(at('2026-11-21 07:00'));
  });
});
