import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { daysWords } from './month';

type List = Output<'away.list'>;

interface AwayRowsProps {
  away: List['list'];
  onAnswer: (output: List) => void;
}

/** The stretches that are set, each with its way back. */
export function AwayRows({ away, onAnswer }: AwayRowsProps) {
  const cancel = useAct('away.cancel');
  const [asked, setAsked] = useState<List['list'][number]>();
  const back = async (): Promise<void> => {
    if (!asked) return;
    const reply = await cancel.send({ from: asked.from });
    setAsked(undefined);
    if (!reply?.ok) return;
    onAnswer(reply.output);
    toast('去掉了');
  };
  if (away.length === 0) return null;
  return (
    <>
      <Section title="记下的" side={`${away.length} 段`} />
      <Card tone="rows">
        {away.map((period) => {
          const words = daysWords(period.from, period.until);
          return (
            <View key={period.from} className="row away-row">
              <View className="grow num">{`${words} 不在`}</View>
              <Button size="small" label={`去掉 ${words}`} onPress={() => setAsked(period)}>
                去掉
              </Button>
            </View>
          );
        })}
      </Card>
      <Confirm
        open={asked !== undefined}
        title={asked ? `${daysWords(asked.from, asked.until)} 又在了？` : ''}
        consequence="这几天有邻居点单，会照常问您"
        act="去掉"
        busy={cancel.busy}
        onConfirm={() => void back()}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
