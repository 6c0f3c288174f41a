import Taro from '@tarojs/taro';
import { toast } from '../../components/feedback/Toast';
import type { Watch } from './phase';

/** Opens the show in Channels: the one that was named, or whatever that account has on now. */
export async function openInChannels(channels: NonNullable<Watch['channels']>): Promise<void> {
  const { finderUserName, feedId, nonceId } = channels;
  try {
    const found =
      feedId !== undefined && feedId !== ''
        ? { feedId, nonceId: nonceId ?? '' }
        : await Taro.getChannelsLiveInfo({ finderUserName });
    await Taro.openChannelsLive({ finderUserName, feedId: found.feedId, nonceId: found.nonceId });
  } catch {
    toast('视频号没打开，请稍后再点一次');
  }
}
