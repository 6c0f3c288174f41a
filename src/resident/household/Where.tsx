import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { Note } from '../../components/basic/Note';
import { levelWords } from '../../copy/household';

/** The address, the level in words, and what it opens; a claim that was declined says why. */
export function Where({ binding }: { binding: Output<'binding.mine'> }) {
  const { level, household, state, reason } = binding;
  const { name, line } = levelWords[level];
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-s ink2">住在</View>
          <View className="t-l">{household?.address ?? '还没选'}</View>
        </View>
        <View className="row">
          <Icon name={level === 'verified' ? 'house-fill' : 'house'} />
          <View className="b">{name}</View>
        </View>
        <View className="t-s ink2">{line}</View>
        {state === 'declined' && !household && (
          <Note icon="warning-circle-fill">
            上次选的那一户没有核实：{reason}。选错了就重选，没选错请打社区电话
          </Note>
        )}
      </View>
    </Card>
  );
}
