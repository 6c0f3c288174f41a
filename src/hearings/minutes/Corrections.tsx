import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { correctionWords, floorRoleWords, lineWords, type Minutes } from '../words/minutes';
import { AnswerSheet } from './AnswerSheet';

interface CorrectionsProps {
  minutes: Minutes;
  onAnswered: () => void;
}

/** What those who were there remember otherwise, for who writes the minutes; by role, without names. */
export function Corrections({ minutes, onAnswered }: CorrectionsProps) {
  const { id, lines } = minutes;
  const reading = useRead('minutes.corrections', { id });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('minutes.corrections', { id, cursor }));
  const [answering, setAnswering] = useState<string>();
  const asked = list.find((one) => one.id === answering);
  const line = lines.find((one) => one.id === asked?.entryId);
  if (reading.data && list.length === 0) return null;
  return (
    <>
      <Section title="请您更正的" side={minutes.asked > 0 ? `${minutes.asked} 条等答复` : '都答复了'} />
      <Opening reading={reading} cards={1}>
        {() => (
          <Card>
            {list.map((one) => (
              <View key={one.id} className="minute-line">
                <View className="t-s ink2">{floorRoleWords[one.role]}说，这一条：</View>
                <View className="ink2">{`「${wordsOf(lines, one.entryId)}」`}</View>
                <View>{one.words}</View>
                {one.state === 'asked' ? (
                  <Button size="small" label={`答复：${one.words}`} onPress={() => setAnswering(one.id)}>
                    答复
                  </Button>
                ) : (
                  <View className="b">
                    {correctionWords[one.state]}
                    {one.answer === undefined || one.answer === '' ? '' : `：${one.answer}`}
                  </View>
                )}
              </View>
            ))}
          </Card>
        )}
      </Opening>
      {more && (
        <Button size="small" busy={busy} onPress={more}>
          再看几条
        </Button>
      )}
      {asked && (
        <AnswerSheet
          key={asked.id}
          minutes={minutes}
          asked={asked}
          line={line}
          onClose={() => setAnswering(undefined)}
          onAnswered={() => {
            setAnswering(undefined);
            void reading.refresh();
            onAnswered();
          }}
        />
      )}
    </>
  );
}

const wordsOf = (lines: Minutes['lines'], id: string): string => {
  const line = lines.find((one) => one.id === id);
  return line ? lineWords(line.said) : '这一条已经划掉了';
};
