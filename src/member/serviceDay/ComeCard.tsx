import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { countWords, dayStateWords, dayWords } from '../../copy/serviceDay';
import { useAct } from '../../hooks/useAct';
import { SignUpSheet } from './SignUpSheet';

type Mine = Output<'serviceDay.mine'>['list'][number];

interface ComeCardProps {
  mine: Mine;
  onDone: () => void;
  /** Opens the plan of my team. */
  onPlan: (teamId: string) => void;
}

/** One day ahead: whether I come, with whom, and the way to our plan. */
export function ComeCard({ mine: { day, signUp, teamId }, onDone, onPlan }: ComeCardProps) {
  const [asking, setAsking] = useState<'come' | 'off'>();
  const { send, busy } = useAct('serviceDay.signOff');
  const coming = signUp?.state === 'in';
  const stay = async (): Promise<void> => {
    const reply = await send({ id: day.id });
    setAsking(undefined);
    if (reply?.ok) toast('记好了，下次再来');
    if (reply) onDone();
  };
  return (
    <Card className="stack">
      <View className="row">
        <View className="grow t-l b">{dayWords(day)}</View>
        <View className="t-s ink2">{dayStateWords[day.state]}</View>
      </View>
      <View className="ink2">{`${day.placeName} · 在${day.meetAt}碰头`}</View>
      <View className="t-s ink2">{countWords(day)}</View>
      {coming && (
        <View className="pine">{`您报了名：${signUp.alone ? '自己去' : '和同网格的邻居一组'}，最多 ${signUp.most} 家`}</View>
      )}
      {signUp?.state === 'absent' && <View className="ink2">社区记下您这次来不了，没关系</View>}
      {coming && teamId !== undefined && (
        <Button kind="filled" onPress={() => onPlan(teamId)}>
          看我们组的安排
        </Button>
      )}
      {!coming && (
        <Button kind="filled" onPress={() => setAsking('come')}>
          我来
        </Button>
      )}
      {coming && teamId === undefined && (
        <Button kind="tinted" onPress={() => setAsking('come')}>
          改一改
        </Button>
      )}
      {coming && <Button onPress={() => setAsking('off')}>这次来不了</Button>}
      <SignUpSheet
        day={day}
        open={asking === 'come'}
        onClose={() => setAsking(undefined)}
        onDone={() => {
          setAsking(undefined);
          onDone();
        }}
      />
      <Confirm
        open={asking === 'off'}
        title="这次来不了？"
        consequence="没关系，不用说原因，也不排名。分给您的单会交给别的邻居。"
        act="这次来不了"
        busy={busy}
        onConfirm={() => void stay()}
        onClose={() => setAsking(undefined)}
      />
    </Card>
  );
}
