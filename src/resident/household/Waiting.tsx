import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';

type Claim = Output<'binding.pending'>['list'][number];

/** What the one who is turned away reads. */
const NOT_HERE = '住在这一户的人说没有这位';

/** Who says that he lives here as well: the household knows best. Family names only, so that one asks him. */
export function Waiting({ onSettled }: { onSettled: () => void }) {
  const pending = useRead('binding.pending', {});
  const settled = (): void => {
    void pending.refresh();
    onSettled();
  };
  return (
    <>
      <Section title="说也住这里，等您核实" />
      <Opening reading={pending} cards={1}>
        {({ list }) => (
          <>
            {list.map((claim) => (
              <OneWaiting key={claim.id} claim={claim} onSettled={settled} />
            ))}
          </>
        )}
      </Opening>
    </>
  );
}

function OneWaiting({ claim: { id, name, at }, onSettled }: { claim: Claim; onSettled: () => void }) {
  const [asking, setAsking] = useState<'verify' | 'decline'>();
  const now = useNow();
  const verify = useAct('binding.verify');
  const decline = useAct('binding.decline');
  const close = (): void => setAsking(undefined);
  const confirm = async (): Promise<void> => {
    const reply = await (asking === 'verify' ? verify.send({ id }) : decline.send({ id, reason: NOT_HERE }));
    close();
    if (!reply) return;
    if (reply.ok) toast(asking === 'verify' ? '核实好了' : '已经说明不住这里');
    onSettled();
  };
  return (
    <Card tone="marked">
      <View className="stack">
        <View className="row">
          <View className="grow b">{name}</View>
          <View className="t-s ink2 num">{when(at, now)}</View>
        </View>
        <View className="row">
          <Button grow={1} size="small" onPress={() => setAsking('decline')} label={`不住这里，${name}`}>
            不住这里
          </Button>
          <Button
            grow={1.5}
            size="small"
            kind="tinted"
            onPress={() => setAsking('verify')}
            label={`是同住的人，${name}`}
          >
            是同住的人
          </Button>
        </View>
      </View>
      <Confirm
        open={asking !== undefined}
        title={asking === 'verify' ? `${name} 和您住一户？` : `${name} 不住这里？`}
        consequence={
          asking === 'verify'
            ? '先问过本人再点。核实后，他能看到同住的人。'
            : '他会看到这一户没有核实，要另选住址。'
        }
        act={asking === 'verify' ? '是，核实' : '是，不住这里'}
        busy={verify.busy || decline.busy}
        onConfirm={() => void confirm()}
        onClose={close}
      />
    </Card>
  );
}
