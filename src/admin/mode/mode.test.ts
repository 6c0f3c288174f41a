import { HOUR } from '@core/domain/calendar/time';
import { isEnd, raisedModes } from '@core/domain/regionMode/episode';
import { templateIds } from '@core/domain/regionMode/templates';
import { at } from '@core/testing/moments';
import { blankMode, callOf, fromTemplate, mistakesIn, mostTold, termFor, turned } from './form';
import { fitting, figuresWords, share, tellingWords, termsOf, endOf } from './words';

const now = at('2026-11-20 09:00');

test('a blank form is a drill that can be called at once, and so is every template', () => {
  expect(blankMode().drill).toBe(true);
  for (const id of templateIds) expect(mistakesIn({ ...blankMode(), ...fromTemplate(id) })).toEqual({});
});

test('what is missing is said under its row', () => {
  const empty = { ...blankMode(), title: ' ', words: '', audience: [] };
  expect(Object.keys(mistakesIn(empty)).sort()).toEqual(['audience', 'title', 'words']);
  expect(mistakesIn({ ...blankMode(), title: '一二三四五六七八九十一二三四五' }).title).toBeDefined();
});

test('every term that is offered is one that the law lets through', () => {
  for (const mode of raisedModes)
    for (const { value } of termsOf(mode)) expect(isEnd(mode, endOf(value, now), now)).toBe(true);
  expect(termFor('urgent', '719')).toBe('167');
  expect(termFor('wartime', '719')).toBe('719');
});

test('a draft of yesterday ends reckoned from today', () => {
  expect(callOf('p', { ...blankMode(), title: ' 台风 ', term: '2' }, now)).toMatchObject({
    title: '台风',
    until: now + 2 * HOUR,
  });
});

test('a role is turned on and off, and the order is that of the telling', () => {
  expect(turned(['member'], 'gridWorker')).toEqual(['gridWorker', 'member']);
  expect(turned(['gridWorker', 'member'], 'gridWorker')).toEqual(['member']);
  const roles = [
    { role: 'member' as const, count: 40 },
    { role: 'gridWorker' as const, count: 4 },
  ];
  expect(mostTold({ roles }, ['member'])).toBe(40);
  expect(mostTold({ roles }, ['member', 'gridWorker'])).toBe(44);
});

test('figures in words', () => {
  expect(figuresWords({ role: 'member', told: 40, answered: 12, here: 3, needHelp: 1 })).toBe(
    '12 / 40 回了 · 3 到岗 · 1 要支援',
  );
  expect(tellingWords({ running: false, looked: 44, total: 44, told: 40 })).toContain('40 人');
  expect([share(0, 0), share(1, 3), share(5, 4)]).toEqual([0, 33, 100]);
});

test('only extensions that fit are offered', () => {
  expect(fitting({ until: now + HOUR, latestEnd: now + 4 * HOUR })).toEqual(['2']);
  expect(fitting({ until: now + HOUR, latestEnd: now + HOUR })).toEqual([]);
});
