import Taro from '@tarojs/taro';
import { keep, recall } from './storage';
import { createStore } from './store';

const LARGE_FONT = 20;

/** Elder mode starts on when WeChat's own letters are large; afterwards the person's choice holds. */
function startsElder(): boolean {
  const info: Taro.getAppBaseInfo.Result & { fontSizeSetting?: number } = Taro.getAppBaseInfo();
  return recall<boolean>('elder') ?? (info.fontSizeSetting ?? 0) >= LARGE_FONT;
}

export const elderStore = createStore(startsElder);

/** Within elder mode: letters larger still. */
export const largestStore = createStore(() => recall<boolean>('largest') ?? false);

/** Whether somebody has ever chosen here, for or against. */
export function elderChosen(): boolean {
  return recall<boolean>('elder') !== undefined;
}

/** Turns elder mode on or off, for good. */
export function chooseElder(on: boolean): void {
  keep('elder', on);
  elderStore.set(on);
}

/** Within elder mode: text of 30 instead of 23. */
export function chooseLargest(on: boolean): void {
  keep('largest', on);
  largestStore.set(on);
}
