import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Avatar } from '../../components/basic/Avatar';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { kinshipWords } from '../../copy/household';
import { useAct } from '../../hooks/useAct';
import { TheirOrders } from './TheirOrders';
import './family.scss';

type One = Output<'family.list'>['mine'][number];

interface RelativeProps {
  relative: One;
  /** `mine`: he may follow me. `theirs`: I may follow him. */
  side: 'mine' | 'theirs';
  onEnded: () => void;
}

/** One relative, what he sees or shows, and how to end it. */
export function Relative({ relative, side, onEnded }: RelativeProps) {
  const { id, name, follows, person } = relative;
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('family.remove');
  const mine = side === 'mine';
  const end = async (): Promise<void> => {
    const reply = await send({ id });
    setAsking(false);
    if (!reply?.ok) return;
    toast(mine ? `${name}看不到了` : '已经退出');
    onEnded();
  };
  return (
    <Card tone={mine ? 'plain' : 'rows'}>
      <View className="row family-person">
        <Avatar name={name} size="small" />
        <View className="grow">
          <View className="b">{name}</View>
          <View className="t-s ink2">{factsOf(relative, mine)}</View>
        </View>
        <Button
          size="small"
          kind="plain"
          onPress={() => setAsking(true)}
          label={mine ? `不让看了，${name}` : `退出，${name}`}
        >
          {mine ? '不让看了' : '退出'}
        </Button>
      </View>
      {!mine && follows && <TheirOrders person={person} />}
      <Confirm
        open={asking}
        title={mine ? `不让${name}看了？` : `不再看${name}的单？`}
        consequence={mine ? '他马上看不到您的单。要再看，得再给一个码。' : '要再看，得请他再给一个码。'}
        act={mine ? '不让看了' : '退出'}
        busy={busy}
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}

function factsOf({ kinship, follows }: One, isMine: boolean): string {
  if (!isMine) return follows ? '他的单办到哪了，您看得到' : '没有给您看单';
  return `${kinshipWords[kinship]} · ${follows ? '看得到我的单' : '看不到我的单'}`;
}
