import Taro from '@tarojs/taro';
import { resetTaro } from '../../tests/support/taro';
import { subscribe } from './subscribe';

const panel = jest.mocked(Taro.requestSubscribeMessage);
const env = process.env.TARO_ENV;
beforeEach(() => {
  resetTaro();
  process.env.TARO_ENV = 'weapp';
});
afterAll(() => {
  process.env.TARO_ENV = env;
});

test('whoever has switched all messages off is told where to switch them on; who just says no is not', async () => {
  panel.mockRejectedValueOnce({ errCode: 20004, errMsg: 'the main switch is off' });
  expect(await subscribe(['progress'])).toBeUndefined();
  expect(Taro.showModal).toHaveBeenCalledTimes(1);
  panel.mockRejectedValueOnce({ errCode: 20005, errMsg: 'cancel' });
  expect(await subscribe(['progress'])).toBeUndefined();
  expect(Taro.showModal).toHaveBeenCalledTimes(1);
});
