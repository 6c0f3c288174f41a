import { blankDraft, mistakesIn, planOf, saveOf } from './draft';

const filled = { ...blankDraft('990001/01/01/'), title: '医保缴费怎么办', day: '2026-11-28' };

test('a draft that lacks something says so at its row, and is not sent', () => {
  const blank = blankDraft('990001/01/01/');
  expect(Object.keys(mistakesIn(blank, true)).sort()).toEqual(['hours', 'title']);
  expect(planOf(blank)).toBeUndefined();
  expect(mistakesIn({ ...filled, until: '19:00' }, true)).toEqual({ hours: '结束要在开始之后' });
  expect(mistakesIn({ ...filled, from: '08:00' }, true)).toEqual({ hours: '一场最长六小时' });
  expect(Object.keys(mistakesIn({ ...filled, feedId: 'export/1' }, true))).toEqual(['channels']);
  expect(Object.keys(mistakesIn({ ...filled, chapters: [{ title: ' ' }] }, true))).toEqual(['chapters']);
});

test('guests are taken apart, a cover goes along by its id, and Channels only once they are named', () => {
  const cover = [{ fileId: 'p1', url: 'wxfile://p1' }];
  expect(planOf({ ...filled, guests: '王医生、医保局，', cover })).toMatchObject({
    guests: ['王医生', '医保局'],
    cover: 'p1',
    hosts: [],
  });
  expect(planOf(filled)).not.toHaveProperty('channels');
  expect(planOf({ ...filled, finderUserName: 'sph1' })).toMatchObject({
    channels: { finderUserName: 'sph1' },
  });
});

test('hours that were set already are not asked for again', () => {
  expect(mistakesIn({ ...filled, day: '' }, false)).toEqual({});
});

test('the service that questions go to goes along once it is chosen', () => {
  expect(planOf(filled)).not.toHaveProperty('itemId');
  expect(planOf({ ...filled, itemId: 'law' })).toMatchObject({ itemId: 'law' });
  const show = { id: 's1', version: 3 };
  expect(saveOf({ ...filled, itemId: 'law' }, show)).toMatchObject({ ...show, itemId: 'law' });
});
