import Taro from '@tarojs/taro';
import { useMemo } from 'react';

interface Chrome {
  /** Height of the status bar above the header. */
  top: number;
  /** Height of the header itself. */
  height: number;
  /** What the capsule takes at the right. */
  right: number;
}

const BROWSER: Chrome = { top: 0, height: 50, right: 7 };
/** The page with three phones draws WeChat's capsule over each. */
const FRAMED: Chrome = { ...BROWSER, right: 97 };

function measure(): Chrome {
  if (process.env.TARO_ENV !== 'weapp') return window.self === window.top ? BROWSER : FRAMED;
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
  const capsule = Taro.getMenuButtonBoundingClientRect();
  const gap = Math.max(4, capsule.top - statusBarHeight);
  return {
    top: statusBarHeight,
    height: Math.max(50, capsule.height + 2 * gap),
    right: windowWidth - capsule.left + 4,
  };
}

/** Where the page's own header may stand: under the status bar, left of WeChat's capsule. */
export function useChrome(): Chrome {
  return useMemo(measure, []);
}
