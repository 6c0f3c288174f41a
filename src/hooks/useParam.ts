import { useRouter } from '@tarojs/taro';
import { written } from '../services/routes';

/** A parameter of the address this page was opened with; empty when it is not there. */
export function useParam(name: string): string {
  return written(useRouter().params[name]);
}
