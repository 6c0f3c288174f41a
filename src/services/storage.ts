import Taro from '@tarojs/taro';
import { token } from './token';

/** Three phones share one browser; on H5 every key belongs to the person signed in. */
const keyOf = (name: string): string => (process.env.TARO_ENV === 'weapp' ? name : `${token()}:${name}`);

/** What was kept under a name, or undefined. Callers give the type they kept. */
export function recall<T>(name: string): T | undefined {
  const found: T | '' | undefined = Taro.getStorageSync<T | ''>(keyOf(name));
  return found === '' ? undefined : found;
}

/** Keeps a value that outlives the app. */
export function keep(name: string, value: unknown): void {
  Taro.setStorageSync(keyOf(name), value);
}

/** Forgets all that was kept for this person. */
export function forgetAll(): void {
  const own = keyOf('');
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(own)) Taro.removeStorageSync(key);
}

export function forget(name: string): void {
  Taro.removeStorageSync(keyOf(name));
}
