import { at } from '@core/testing/moments';
import { blankDraft, inputOf, mistakesIn, rowOf, upToDate, type Item, type ProxyDraft } from './draft';

const now = at('2026-11-23 09:00');
const item: Item = {
  id: 'errand',
  name: '代购跑腿',
  elderName: '买菜取药',
  category: '跑腿',
  icon: 'basket',
  summary: '买菜 取药 快递',
  does: '',
  doesNot: '',
  example: '',
  helpers: 'volunteer',
  skills: [],
  delivery: 'now',
  urgency: 'normal',
  triage: 'auto',
  fields: [{ key: 'ceiling', label: '最多花多少钱', kind: 'number', required: true, max: 6 }],
};
const filled: ProxyDraft = {
  ...blankDraft(now),
  household: { path: '420583/01/03/012/06/2/302/', name: '6 栋 2 单元 302' },
  name: ' 王阿姨 ',
  phone: '138 0000 2046',
  consent: 'phone',
  itemId: 'errand',
  words: '买两斤西红柿',
  answers: { ceiling: '50', gone: '旧问题' },
};

test('a blank form says what is lacking, row by row', () => {
  expect(Object.keys(mistakesIn(blankDraft(now), undefined))).toEqual([
    'household',
    'name',
    'consent',
    'item',
    'words',
  ]);
  expect(inputOf(blankDraft(now), undefined, now)).toBeUndefined();
});

test('a required question of the item is asked too', () => {
  expect(mistakesIn({ ...filled, answers: {} }, item)).toEqual({ 'answer-ceiling': '请写「最多花多少钱」' });
});

test('a telephone may be missing, but not half', () => {
  expect(mistakesIn({ ...filled, phone: '' }, item)).toEqual({});
  expect(mistakesIn({ ...filled, phone: '138 0000 20' }, item)).toEqual({
    phone: '少了 2 位，手机号是 11 位',
  });
});

test('it is sent with who agreed and how, and without answers nobody asked for', () => {
  expect(inputOf(filled, item, now)).toEqual({
    itemId: 'errand',
    words: '买两斤西红柿',
    answers: { ceiling: '50' },
    wanted: { day: '2026-11-23', slot: 'any' },
    urgency: 'normal',
    note: '',
    proxy: {
      household: '420583/01/03/012/06/2/302/',
      name: '王阿姨',
      phone: '13800002046',
      consent: 'phone',
    },
  });
});

test('a draft kept since yesterday is sent for a day that can still be had', () => {
  const kept = { ...filled, day: '2026-11-22', slot: 'morning' as const };
  expect(upToDate(kept, at('2026-11-23 13:00'))).toMatchObject({ day: '2026-11-23', slot: 'any' });
});

test('what the cloud found wrong stands under its row', () => {
  expect(rowOf('proxy.phone')).toBe('phone');
  expect(rowOf('answers.ceiling')).toBe('answer-ceiling');
  expect(rowOf('urgency')).toBeUndefined();
});
