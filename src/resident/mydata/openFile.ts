import Taro from '@tarojs/taro';
import { toast } from '../../components/feedback/Toast';

/** Opens a link to a file: the browser loads it; WeChat opens no archives, so there the link is copied. */
export function openFile(url: string): void {
  if (process.env.TARO_ENV !== 'weapp') {
    const link = document.createElement('a');
    link.href = url;
    link.target = '_blank';
    link.click();
    return;
  }
  void Taro.setClipboardData({ data: url }).then(() => toast('链接拷好了，到浏览器里粘贴打开'));
}
