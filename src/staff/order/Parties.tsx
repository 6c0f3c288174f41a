import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { roleWords } from '../../copy/states';
import { useAct } from '../../hooks/useAct';
import { whichOf, type OrderSheet } from './sheet';
import { partyStates } from './words';

/** Who has a part in it, and what each said; a part that is not needed any more is let go. */
export function Parties({ order, settle }: Pick<OrderSheet, 'order' | 'settle'>) {
  const dismiss = useAct('order.dismiss');
  const [asked, setAsked] = useState<number>();
  const parties = order.parties ?? [];
  if (parties.length === 0) return null;
  const send = async (party: number) => {
    if (settle(await dismiss.send({ ...whichOf(order), party }))) toast('好，告诉他不用来了');
    setAsked(undefined);
  };
  return (
    <>
      <Section title="一起办的" side={`${parties.length} 位`} />
      {parties.map((party, n) => (
        <Card key={`${party.role} ${party.name} ${party.task}`} label={party.name}>
          <View className="row row-wrap">
            <View className="grow">
              <View className="b">
                {party.name} {roleWords[party.role]}
              </View>
              <View>{party.task}</View>
              <View className="t-s ink2">
                {partyStates[party.state]}
                {party.words === '' ? '' : `：「${party.words}」`}
              </View>
            </View>
            {order.acts.includes('dismiss') && (
              <Button size="small" label={`不用${party.name}办了`} onPress={() => setAsked(n)}>
                不用了
              </Button>
            )}
          </View>
        </Card>
      ))}
      <Confirm
        open={asked !== undefined}
        title="不用他一起办了？"
        consequence="他会从这一单里去掉。这一单照旧往下办。"
        act="不用了"
        busy={dismiss.busy}
        onConfirm={() => asked !== undefined && void send(asked)}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
