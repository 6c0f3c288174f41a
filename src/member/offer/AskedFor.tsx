import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Avatar } from '../../components/basic/Avatar';
import { Card } from '../../components/basic/Card';
import type { Question } from '../../components/helping/question';
import { roleWords } from '../../copy/states';

type Order = Output<'order.get'>['order'];

/** Who asks and what for, where it is more than the order itself: to take it over, to do a part of it, a slip on paper. */
export function AskedFor({ order, question }: { order: Order; question: Question }) {
  const { helper, handOver, parties, slip } = order;
  const part = parties?.find(({ mine }) => mine);
  if (question.kind === 'handOver' && helper)
    return (
      <Card>
        <View className="row">
          <Avatar name={helper.name} />
          <View className="grow">
            <View className="t-m b">{helper.name}想请您接手</View>
            <View className="t-s ink2">{roleWords[helper.role]}，现在在他手上</View>
          </View>
        </View>
        {handOver && handOver.words !== '' && <View>「{handOver.words}」</View>}
      </Card>
    );
  if (question.kind === 'part' && part)
    return (
      <Card>
        <View className="t-s ink2">请您办的这一部分</View>
        <View className="t-m b">{part.task}</View>
        {helper && <View className="t-s ink2">带头的是{helper.name}</View>}
      </Card>
    );
  if (question.kind === 'dispatch' && slip)
    return (
      <Card>
        <View className="t-s ink2">派件单</View>
        <View className="t-m b num">{slip.number}</View>
        <View className="t-s ink2">派给{slip.unit}</View>
      </Card>
    );
  return null;
}

/** Whose door and telephone it is stays shut until somebody has it in his hands; what opens it, in words. */
export function doorLine({ kind }: Question): string {
  if (kind === 'handOver') return '接手后才看得到住址和电话';
  if (kind === 'part') return '住址和电话只有带头的人看得到，怎么碰头先问他';
  if (kind === 'team') return '说好一起去以后，才看得到住址和电话';
  return '谁家、几号门、电话，接单后才看得到';
}
