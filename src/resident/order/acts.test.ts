import { movesOf, numberOf, ringsCommunity } from './acts';

test('while nobody has come, an order can be taken back and urged; the telephone is the filled button', () => {
  expect(movesOf({ acts: ['withdraw', 'urge'] })).toEqual({ others: ['withdraw', 'urge'], main: 'ring' });
});

test('once somebody is at work there is no taking back', () => {
  expect(movesOf({ acts: ['urge'] })).toEqual({ others: ['urge'], main: 'ring' });
});

test('a resolved order asks whether it is done', () => {
  expect(movesOf({ acts: ['confirm', 'dispute'] })).toEqual({ others: ['dispute'], main: 'confirm' });
});

test('a closed order may be rated; when that is over only the telephone is left', () => {
  expect(movesOf({ acts: ['rate'] }).main).toBe('rate');
  expect(movesOf({ acts: [] })).toEqual({ others: [], main: 'ring' });
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
