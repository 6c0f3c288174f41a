import { pusherTold } from './pusherState';

test('a line that WeChat mends itself is waited for, one that it gives up is begun again', () => {
  expect(pusherTold(1102)).toEqual({ line: 'waiting' });
  expect(pusherTold(-1307)).toEqual({ line: 'waiting', again: true });
});

test('a camera that does not open says so, and a slow line is still one', () => {
  expect(pusherTold(-1301)).toMatchObject({ trouble: 'camera' });
  expect(pusherTold(1101)).toEqual({ line: 'sending' });
});

test('what means nothing to who leads the show changes nothing', () => {
  expect(pusherTold(1003)).toEqual({});
  expect(pusherTold(424242)).toEqual({});
});
