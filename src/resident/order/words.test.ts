import { at } from '@core/testing/moments';
import { aCard } from '@core/testing/views';
import { nextStep, standing } from '../../copy/standing';
import { yuan } from '../../copy/money';
import {
  answerLine,
  answerWords,
  numberIn,
  officeOf,
  serviceDayWords,
  suspensionWords,
  teamWords,
} from './words';

const now = at('2026-11-23 17:20');
const sun = { name: '孙丽', role: 'branchSecretary' } as const;
const peng = { name: '彭波', role: 'streetStaff' } as const;
const waiting = {
  to: sun,
  why: 'unanswered',
  at: at('2026-11-23 16:00'),
  until: at('2026-11-24 18:00'),
} as const;
const said = { words: '料到了就装', at: now, by: sun };

test('who has to answer is named with the hour', () => {
  expect(answerWords(waiting, now)).toBe('孙丽书记 明天 18:00 前答复您');
  expect(answerLine(waiting)).toBe('问了几轮，附近还没人接');
});

test('silence moves up, and the resident reads it', () => {
  expect(answerLine({ ...waiting, to: peng, why: 'silent' })).toBe('没按时答复，已交给上一级');
  expect(officeOf(peng)).toBe('街道彭波');
});

test('an answer says who does it until which day, in whose words', () => {
  expect(answerWords({ ...waiting, answer: { ...said, kind: 'takeOver' } }, now)).toBe(
    '孙丽书记来办，明天前办好',
  );
  const to = { name: '李敏', role: 'communityStaff' } as const;
  expect(answerWords({ ...waiting, answer: { ...said, kind: 'assign', to } }, now)).toBe(
    '社区工作者李敏来办，明天前办好',
  );
  expect(answerWords({ ...waiting, answer: { ...said, kind: 'explain' } }, now)).toBe(
    '孙丽书记：明天前再给您准话',
  );
  expect(answerLine({ ...waiting, answer: { ...said, kind: 'explain' } })).toBe('孙丽书记说：「料到了就装」');
});

test('a suspension says why and until which day', () => {
  const suspension = { reason: 'material', words: '', until: at('2026-12-05 08:00') } as const;
  expect(suspensionWords(suspension, now)).toBe('等材料。12 月 5 日 周六自己接着办');
});

test('a team says how many are still missing', () => {
  const team = { seats: 3, mates: [], mine: false };
  expect(teamWords(team, 1)).toBe('3 位一起来，还差 1 位');
  expect(teamWords(team, undefined)).toBe('3 位一起来，人齐了');
});

test('the service day is said by its date', () => {
  const wanted = { day: '2026-12-05', from: at('2026-12-05 09:00'), until: at('2026-12-05 12:00') };
  expect(serviceDayWords(wanted, now)).toBe('排在居住地服务日，12 月 5 日 周六');
});

test.each([
  ['县养老服务中心 07176655120', { name: '县养老服务中心', phone: '07176655120' }],
  ['便民大厅：0717-6655120', { name: '便民大厅', phone: '07176655120' }],
])('where to go with a number can be rung: %s', (goTo, number) => {
  expect(numberIn(goTo)).toEqual(number);
});

test('where to go without a number is only read', () => {
  expect(numberIn('一楼 3 号窗口')).toBeUndefined();
});

test('cents are said in yuan', () => {
  expect([20_000, 4_250].map(yuan)).toEqual(['200 元', '42.5 元']);
});

describe('one line on a card', () => {
  const until = at('2026-11-24 18:00');
  const accountable = { ...sun, until };

  test('who was called up answers by then; after the answer it is a promise', () => {
    const card = aCard({ accountable, escalated: { until, answered: false } });
    expect(nextStep(card, now)).toBe('明天 18:00 前孙丽书记答复您');
    const promised = aCard({ accountable, escalated: { until, answered: true } });
    expect(nextStep(promised, now)).toBe('孙丽书记答应明天前办好');
    expect(standing(promised)).toBe('负责人答应了日子');
  });

  test('a suspended order goes on by itself on its day', () => {
    const card = aCard({ state: 'suspended', accountable, due: { at: until, step: 'resume' } });
    expect(nextStep(card, now)).toBe('明天自己接着办，有事找孙丽书记');
  });

  test('a team order says who is missing', () => {
    expect(standing(aCard({ state: 'claimed', freeSeats: 2 }))).toBe('有人接了，还差 2 位一起来');
  });
});
