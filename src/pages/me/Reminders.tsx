import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { reminderWords } from '../../copy/reminders';
import { useFace, useSession } from '../../hooks/useSession';

/** How many WeChat messages are left, and a way to allow more. One tap buys one message. */
export function Reminders() {
  const session = useSession();
  const { kind, ask } = reminderWords[useFace()];
  const template = session?.templates[kind];
  if (!session || template === undefined) return null;
  const left = session.credits[template] ?? 0;
  return (
    <>
      <Section title="微信提醒" />
      <Card>
        <SubscribeAsk line={ask} kinds={[kind]} />
        <View className="num">{left === 0 ? '现在没有次数了' : `现在还能提醒 ${left} 次`}</View>
        <View className="t-s ink2">微信规定点一次提醒一次。没有次数也不要紧，「消息」里总能看到。</View>
      </Card>
    </>
  );
}
