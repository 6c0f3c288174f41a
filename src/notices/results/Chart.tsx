import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { choiceWords, shareLine, type Results } from '../surveyWords';

interface ChartProps {
  id: string;
  at: number;
  question: Results['questions'][number];
  answered: number;
}

/** What was answered to one question: a length for each choice, and beside it the number and its share. */
export function Chart({ id, at, question, answered }: ChartProps) {
  const { kind, title, counts, said } = question;
  return (
    <Card label={`${at + 1}. ${title}`}>
      <View className="stack">
        <View className="b">{`${at + 1}. ${title}`}</View>
        {kind === 'text' ? (
          <Said id={id} question={at} said={said} />
        ) : (
          counts.map((count, option) => (
            <View key={option}>
              <View className="row">
                <View className="grow">{choiceWords(question, option)}</View>
                <View className="num">{shareLine(count, answered)}</View>
              </View>
              <View className="notice-bar" {...aria(undefined, { hidden: true })}>
                <View
                  className="notice-bar-part"
                  style={{ width: `${answered === 0 ? 0 : (count * 100) / answered}%` }}
                />
              </View>
            </View>
          ))
        )}
      </View>
    </Card>
  );
}

function Said({ id, question, said }: { id: string; question: number; said: number }) {
  const [open, setOpen] = useState(false);
  const reading = useRead('survey.words', { id, question }, { when: open });
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('survey.words', { id, question, cursor }),
  );
  return (
    <>
      <View className="ink2 num">{`${said} 人写了`}</View>
      {said > 0 && (
        <Button size="small" onPress={() => setOpen(true)}>
          看写了什么
        </Button>
      )}
      <Sheet open={open} title="写了什么" onClose={() => setOpen(false)}>
        <Opening reading={reading} cards={1}>
          {() => (
            <View className="stack">
              {list.map((one) => (
                <View key={one.id} className="rule">
                  {one.words}
                </View>
              ))}
              {more && (
                <Button onPress={more} busy={busy}>
                  再看一些
                </Button>
              )}
            </View>
          )}
        </Opening>
      </Sheet>
    </>
  );
}
