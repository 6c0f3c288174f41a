import { View } from '@tarojs/components';
import type { Reason } from '../../copy/reasons';
import { reasonWords } from '../../copy/reasons';
import { aria } from '../aria';
import { Icon } from '../basic/Icon';
import './WhyMe.scss';

/** Why this person is asked, in the same words as the routing's reasons; never a score. */
export function WhyMe({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <View className="why" {...aria('group', { label: '为什么是我' })}>
      <View className="why-title">为什么是我</View>
      <View className="why-reasons">
        {reasons.map(reasonWords).map((reason) => (
          <View key={reason.title} className="why-reason">
            <Icon name={reason.icon} className="why-icon" />
            <View className="t-s b">{reason.title}</View>
            <View className="t-xs ink2">{reason.gloss}</View>
          </View>
        ))}
      </View>
    </View>
  );
}
