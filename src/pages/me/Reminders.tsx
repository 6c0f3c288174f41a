import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { reminderWords } from '../../copy/reminders';
import { useFace, useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { remindersPage } from '../../services/routes';

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
        <Button kind="plain" size="small" onPress={() => go(remindersPage)}>
          哪些要提醒
        </Button>
      </Card>
    </>
  );
}
