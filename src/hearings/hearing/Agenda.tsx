import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import type { View as Hearing } from '../words/hearing';

/** What is talked about, numbered. */
export function Agenda({ hearing: { agenda } }: { hearing: Hearing }) {
  if (agenda.length === 0) return null;
  return (
    <Card>
      <Section title="这次聊什么" />
      {agenda.map(({ id, title }, n) => (
        <View key={id} className="agenda-row">
          <View className="agenda-number num">{n + 1}</View>
          <View className="grow">{title}</View>
        </View>
      ))}
    </Card>
  );
}
