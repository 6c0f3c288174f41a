import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import type { Resolution } from '../words/resolution';

/** What this household has said, with its answer; and what was answered to others, without what they had said. */
export function Objections({ resolution: { mine, answers } }: { resolution: Resolution }) {
  const now = useNow();
  const others = answers.filter(({ words }) => words !== mine?.answer);
  return (
    <>
      {mine && (
        <>
          <Section title="您家提的意见" side="只有主持的人看得到" />
          <Card>
            <View className="stack">
              <View>{mine.words}</View>
              <View className="t-s ink2">{when(mine.at, now)}</View>
              <View className={mine.answer === undefined ? 'ink2' : 'b'}>
                {mine.answer === undefined ? '会一条条答复，有答复会告诉您' : `答复：${mine.answer}`}
              </View>
            </View>
          </Card>
        </>
      )}
      {others.length > 0 && <Section title="对意见的答复" />}
      {others.map(({ id, words, at }) => (
        <Card key={id}>
          <View>{words}</View>
          <View className="t-s ink2">{when(at, now)}</View>
        </Card>
      ))}
    </>
  );
}
