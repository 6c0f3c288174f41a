import { useRouter } from '@tarojs/taro';

/** A parameter of the address this page was opened with; empty when it is not there. */
export function useParam(name: string): string {
  return decodeURIComponent(useRouter().params[name] ?? '');
}
