import { useRouter } from '@tarojs/taro';
import { inLink, written } from '../services/routes';

/**
 * A parameter of the address this page was opened with; empty when it is not there. A code on paper that WeChat
 * opened gives its whole address as `q`.
 */
export function useParam(name: string): string {
  const { params } = useRouter();
  return written(params[name]) || inLink(written(params.q), name);
}
