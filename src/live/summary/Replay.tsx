import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { useRead } from '../../hooks/useRead';
import { lengthWords } from '../words/crew';

/** What was recorded, and what can be gone to in it. */
export function Replay({ id }: { id: string }) {
  const reading = useRead('show.watch', { id });
  return (
    <Opening reading={reading} cards={1}>
      {({ replay }) =>
        replay ? (
          <>
            <Section title="回放" side={`一共 ${lengthWords(replay.seconds)}`} />
            <Card className="stack">
              {replay.marks.length === 0 && <View className="ink2">这一场没有分节，也没有答过的提问。</View>}
              {replay.marks.map(({ kind, title, part, at }) => (
                <View key={`${part}-${at}-${title}`} className="row row-top">
                  <View className="grow">{kind === 'question' ? `答：${title}` : title}</View>
                  <View className="t-s ink2 num nowrap">
                    {replay.parts.length > 1 ? `第 ${part + 1} 段 ${lengthWords(at)}` : lengthWords(at)}
                  </View>
                </View>
              ))}
            </Card>
          </>
        ) : null
      }
    </Opening>
  );
}
