import { lineUnder, moveWords, movesOf, numberOf, ringsCommunity } from './acts';

test('while nobody has come, an order can be taken back and urged; the telephone is the filled button', () => {
  expect(movesOf({ acts: ['withdraw', 'urge'] })).toEqual({
    others: ['withdraw', 'urge'],
    main: 'ring',
    more: [],
  });
});

test('once somebody is at work there is no taking back', () => {
  expect(movesOf({ acts: ['urge'] })).toEqual({ others: ['urge'], main: 'ring', more: [] });
});

test('a resolved order asks whether it is done', () => {
  expect(movesOf({ acts: ['confirm', 'dispute'] })).toEqual({
    others: ['dispute'],
    main: 'confirm',
    more: [],
  });
});

test('a closed order may be rated; when that is over only the telephone is left', () => {
  expect(movesOf({ acts: ['rate'] }).main).toBe('rate');
  expect(movesOf({ acts: [] })).toEqual({ others: [], main: 'ring', more: [] });
});

test('nobody came: that stands first, and what does not fit goes behind 更多', () => {
  const moves = movesOf({ acts: ['withdraw', 'urge', 'noShow', 'appoint'] });
  expect(moves).toEqual({ others: ['noShow', 'more'], main: 'ring', more: ['withdraw', 'urge'] });
  expect(lineUnder(moves, {})).toBe('约好的时间过了。没等到就说一声，马上重新找人。');
});

test('a closed order can be opened again beside its rating, and after it', () => {
  expect(movesOf({ acts: ['rate', 'reopen'] })).toEqual({
    others: ['ring', 'reopen'],
    main: 'rate',
    more: [],
  });
  const over = movesOf({ acts: ['reopen'] });
  expect(over.others).toEqual(['reopen']);
  expect(moveWords('reopen', { outcome: 'solved' })).toBe('重新办');
  expect(lineUnder(over, { outcome: 'solved' })).toBe('还是没办好，七天内都能重新办。');
});

test('what was taken back by mistake comes back', () => {
  expect(moveWords('reopen', { outcome: 'withdrawn' })).toBe('点回来');
  expect(lineUnder(movesOf({ acts: ['reopen'] }), { outcome: 'withdrawn' })).toBe(
    '撤错了，七天内还能点回来。',
  );
});

test('the telephone rings who comes, as long as he has the order', () => {
  const helper = { name: '陈志远', role: 'member' as const, phone: '13900000001' };
  expect(numberOf({ helper, state: 'claimed' }, '66550123')).toEqual({
    name: '陈志远',
    phone: '13900000001',
  });
  expect(numberOf({ helper, state: 'closed' }, '66550123').name).toBe('社区');
  expect(numberOf({ state: 'open' }, '66550123').phone).toBe('66550123');
});

test('an elder is offered the community beside the helper, not beside itself', () => {
  const helper = { name: '陈志远', role: 'member' as const, phone: '13900000001' };
  expect(ringsCommunity({ acts: ['urge'], state: 'open' })).toBe(true);
  expect(ringsCommunity({ acts: ['urge'], state: 'claimed', helper })).toBe(false);
  expect(ringsCommunity({ acts: ['confirm'], state: 'resolved' })).toBe(false);
});
