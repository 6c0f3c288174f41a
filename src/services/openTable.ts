import Taro from '@tarojs/taro';

/** Opens a table that was written: the browser saves it, WeChat shows it, from where it can be sent on. */
export async function openTable(url: string, name: string): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp') {
    const link = document.createElement('a');
    Object.assign(link, { href: url, download: name });
    link.click();
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url });
  if (name.endsWith('.xlsx')) await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
  else await Taro.shareFileMessage({ filePath: tempFilePath, fileName: name });
}
