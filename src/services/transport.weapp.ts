import Taro from '@tarojs/taro';
import { isAnswer, type Transport } from './event';

let ready = false;

/** The platform's own door; it tells the cloud who is calling. Opened at the first call. */
const cloud: Transport = async (event) => {
  if (!ready) wx.cloud.init(process.env.TARO_APP_CLOUD ? { env: process.env.TARO_APP_CLOUD } : {});
  ready = true;
  const { result } = await wx.cloud.callFunction({ name: 'api', data: event });
  if (!isAnswer<typeof event.action>(result)) throw new Error('no answer');
  return result;
};

/** A development build in DevTools, against the local cloud. Dropped from a production build. */
const local: Transport = async (event) => {
  const { data } = await Taro.request<unknown>({
    url: `${process.env.TARO_APP_LOCAL ?? ''}/v1/functions/api`,
    method: 'POST',
    header: { authorization: `Bearer dev.${process.env.TARO_APP_AS ?? ''}` },
    data: event,
  });
  if (!isAnswer<typeof event.action>(data)) throw new Error('no answer');
  return data;
};

export const miniProgram: Transport = process.env.NODE_ENV === 'development' ? local : cloud;
