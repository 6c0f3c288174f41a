import { View } from '@tarojs/components';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { Card, Section } from '../basic/Card';

interface ObjectionsProps {
  /** What this household has said. */
  mine: { words: string; at: number; answer?: string | undefined } | undefined;
  /** What was answered, to whomever. */
  answers: readonly { id: string; words: string; at: number }[];
  /** Who reads what it said, and answers: 社区, 主持的人. */
  reader: string;
}

/** What this household has said, with its answer; and what was answered to others, without what they had said. */
export function Objections({ mine, answers, reader }: ObjectionsProps) {
  const now = useNow();
  const others = answers.filter(({ words }) => words !== mine?.answer);
  return (
    <>
      {mine && (
        <>
          <Section title="您家提的意见" side={`只有${reader}看得到`} />
          <Card>
            <View className="stack">
              <View>{mine.words}</View>
              <View className="t-s ink2">{when(mine.at, now)}</View>
              <View className={mine.answer === undefined ? 'ink2' : 'b'}>
                {mine.answer === undefined
                  ? `${reader}看过会答复，有答复会告诉您`
                  : `${reader}答复：${mine.answer}`}
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
