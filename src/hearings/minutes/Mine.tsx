import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { correctionWords, type Minutes } from '../words/minutes';

/** What I have asked for, and what came of it. */
export function Mine({ mine }: Pick<Minutes, 'mine'>) {
  if (mine.length === 0) return null;
  return (
    <>
      <Section title="您提的更正" />
      <Card>
        {mine.map(({ id, words, state, answer }) => (
          <View key={id} className="minute-line">
            <View>{words}</View>
            <View className={state === 'asked' ? 'ink2' : 'b'}>
              {correctionWords[state]}
              {answer === undefined || answer === '' ? '' : `：${answer}`}
            </View>
          </View>
        ))}
      </Card>
    </>
  );
}
