import type { PhonePerson, State, TourOrder } from '../state';
import { day, hour, when } from './times';
import { tourOf } from './tour';

const person = (token: string, name: string, face: PhonePerson['face']): PhonePerson => ({
  token,
  name,
  face,
  title: '',
});
const wang = person('dev.w', '王秀兰', 'resident');
const chen = person('dev.c', '陈志远', 'member');
const sun = person('dev.s', '孙丽', 'member');
const li = person('dev.l', '李敏', 'staff');
const phones = [wang, chen, li];

const at = (time: string) => Date.parse(`2026-11-20T${time}:00+08:00`);

const order = (more: Partial<TourOrder>): TourOrder => ({
  id: 'o1',
  title: '换灯管',
  state: 'open',
  waves: 1,
  asked: 5,
  askedByName: ['陈志远'],
  contacted: false,
  rated: false,
  dueAt: at('17:32'),
  ...more,
});

const tour = (more?: Partial<TourOrder>) => {
  const state: State = {
    now: at('17:26'),
    nextAt: at('17:27'),
    people: [wang, chen, sun, li],
    messages: [],
    canStartOver: true,
    ...(more && { order: order(more) }),
  };
  return tourOf(state, phones);
};

test('the steps carry the names of the people on the phones', () => {
  expect(tour().steps).toEqual([
    '王秀兰点单',
    '社区下单',
    '通知邻居',
    '陈志远接单',
    '上门办好',
    '评价和回访',
  ]);
});

test.each<[string, Partial<TourOrder> | undefined, number, number | undefined, string]>([
  ['nothing ordered', undefined, 0, 0, '左边的手机'],
  ['ordered', { state: 'submitted' }, 1, 2, '右边的手机'],
  ['published', { waves: 0 }, 2, undefined, '17:27 通知邻居'],
  ['the helper was asked', {}, 3, 1, '拨到 17:32'],
  ['only strangers were asked', { askedByName: [] }, 3, 1, '问了 5 位邻居'],
  ['somebody was sent', { state: 'dispatched' }, 3, 1, '派了单'],
  [
    'the helper claimed',
    { state: 'claimed', claimer: { name: '陈志远', token: 'dev.c' } },
    4,
    1,
    '先打个电话',
  ],
  ['he is at work', { state: 'inService', claimer: { name: '陈志远', token: 'dev.c' } }, 4, 1, '办好了'],
  ['he says it is done', { state: 'resolved' }, 5, 0, '确认办好'],
  ['it is closed', { state: 'closed', outcome: 'solved' }, 5, 0, '打个分'],
  ['it is rated', { state: 'closed', outcome: 'solved', rated: true }, 6, undefined, '走完了'],
  ['it was withdrawn', { state: 'closed', outcome: 'withdrawn' }, 0, 0, '再点一单'],
])('%s', (_, more, done, turn, words) => {
  const stage = tour(more);
  expect([stage.done, stage.turn]).toEqual([done, turn]);
  expect(stage.hint).toContain(words);
});

test('when another was asked or claimed, the phone can be changed to him', () => {
  const change = { phone: 1, token: 'dev.s', name: '孙丽' };
  expect(tour({ askedByName: ['孙丽'] }).change).toEqual(change);
  expect(tour({ state: 'claimed', claimer: { name: '孙丽', token: 'dev.s' } }).change).toEqual(change);
});

test('times are those of UTC+8, with their day when it is another', () => {
  expect([hour(at('17:26')), day(at('17:26'))]).toEqual(['17:26', '11 月 20 日 周五']);
  expect(when(at('17:32'), at('17:26'))).toBe('17:32');
  expect(when(at('07:05') + 86_400_000, at('23:59'))).toBe('明天 07:05');
  expect(when(at('09:00') + 3 * 86_400_000, at('17:26'))).toBe('11 月 23 日 09:00');
});
