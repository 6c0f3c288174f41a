import Taro from '@tarojs/taro';

interface Connection {
  type?: string;
  saveData?: boolean;
}

/** Whether what is watched is paid for by the megabyte, as far as this platform knows. */
export async function isMetered(): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    const { networkType } = await Taro.getNetworkType();
    return /^[2-5]g$/.test(networkType);
  }
  const { connection }: Navigator & { connection?: Connection } = navigator;
  return connection?.type === 'cellular' || connection?.saveData === true;
}
