import Taro from '@tarojs/taro';

/**
 * Whether sound can be had here without its picture. It goes the quick way only, which takes WeChat's own player, or a
 * browser that is fed by a script: iPhones are from 17.1 on.
 */
export const canHearAlone = (): boolean =>
  process.env.TARO_ENV === 'weapp'
    ? Taro.canIUse('live-player')
    : 'MediaSource' in window || 'ManagedMediaSource' in window;
