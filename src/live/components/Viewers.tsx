import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { clock } from '../../copy/times';
import { viewersWords, type Summary } from '../words/crew';
import { viewersDrawn } from './viewerCurve';
import './crew.scss';

/** How many watched, minute by minute, and the same in words. */
export function Viewers({ summary }: { summary: Summary }) {
  const { viewers, most } = summary;
  const drawn = viewersDrawn(viewers, most);
  const [first, last] = [viewers[0], viewers.at(-1)];
  return (
    <View>
      {drawn && first && last && (
        <View {...aria(undefined, { hidden: true })}>
          <View className="viewers-curve" style={{ backgroundImage: drawn }} />
          <View className="row t-xs ink2 num">
            <View className="grow">{clock(first.at)}</View>
            <View>{clock(last.at)}</View>
          </View>
        </View>
      )}
      <View className="num">{viewersWords(summary)}</View>
    </View>
  );
}
