import Taro from '@tarojs/taro';

/** Opens a sheet that was made for the printer: the browser in a page of its own, WeChat in its reader. */
export async function openSheet(url: string, name: string): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp') {
    const link = document.createElement('a');
    Object.assign(link, { href: url, target: '_blank', rel: 'noopener', download: name });
    link.click();
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url });
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
}
