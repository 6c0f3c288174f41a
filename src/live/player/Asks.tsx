import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { meteredWords } from '../words/player';
import { openInChannels } from './channels';
import type { Watch } from './phase';

interface AskProps {
  act: string;
  icon: 'plug' | 'speaker-high';
  onPress: () => void;
}

/** One thing that can be done about the picture, in its middle. */
export function Ask({ act, icon, onPress }: AskProps) {
  return (
    <View className="live-ask">
      <Button kind="tinted" size="small" icon={icon} onPress={onPress}>
        {act}
      </Button>
    </View>
  );
}

interface MeteredProps {
  onWatch: () => void;
  /** Absent where sound is not to be had alone. */
  onHear: (() => void) | undefined;
}

/** Before megabytes are spent: on the picture, or on its sound alone, which takes a tenth of them. */
export function AskMetered({ onWatch, onHear }: MeteredProps) {
  return (
    <View className="live-ask">
      <View className="live-words">{meteredWords(onHear !== undefined)}</View>
      <View className="live-asks">
        <Button kind="tinted" size="small" icon="wifi-slash" onPress={onWatch}>
          用流量看
        </Button>
        {onHear && (
          <Button kind="tinted" size="small" icon="speaker-high" onPress={onHear}>
            只听声音
          </Button>
        )}
      </View>
    </View>
  );
}

/** The other provider: WeChat's own. A browser cannot open it. */
export function InChannels({ watch: { channels } }: { watch: Watch }) {
  if (!channels) return null;
  if (process.env.TARO_ENV !== 'weapp') return <View className="live-words">请在微信里打开来看</View>;
  return (
    <View className="live-ask">
      <Button kind="tinted" size="small" onPress={() => void openInChannels(channels)}>
        去视频号看
      </Button>
    </View>
  );
}
