import type { SeatState } from '@core/domain/hearing/seat';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import type { View as Hearing } from '../words/hearing';
import { WalkIn } from './WalkIn';
import { SeatRoll } from './SeatRoll';

const items = [
  { value: 'seated', label: '约好的' },
  { value: 'waiting', label: '候补' },
  { value: 'offered', label: '在问的' },
  { value: 'came', label: '到了的' },
] as const satisfies readonly { value: SeatState; label: string }[];
type Which = (typeof items)[number]['value'];

/** 签到: who has a seat, who waits, and who has come. */
export default function SeatsPage() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('hearing.get', { id });
  return (
    <Page title="席位和签到">
      <Opening reading={reading}>{({ hearing }) => <Roll hearing={hearing} />}</Opening>
    </Page>
  );
}

function Roll({ hearing }: { hearing: Hearing }) {
  const [which, setWhich] = useState<Which>('seated');
  const [changes, setChanges] = useState(0);
  const [adding, setAdding] = useState(false);
  const stands = useRead('seat.pools', { id: hearing.id });
  const changed = (): void => {
    setChanges((count) => count + 1);
    void stands.refresh();
  };
  return (
    <>
      <Card>
        <View className="row">
          <View className="grow">
            <View className="t-l num">{`到了 ${stands.data?.came ?? 0} 位`}</View>
            {hearing.quorum > 0 && <View className="t-s ink2 num">{`至少 ${hearing.quorum} 位才开`}</View>}
          </View>
          <Button size="small" icon="plus" onPress={() => setAdding(true)}>
            没约就来的
          </Button>
        </View>
      </Card>
      <Segments label="哪些人" items={items} value={which} onChange={setWhich} />
      <SeatRoll key={`${which}-${changes}`} hearing={hearing} which={which} onChanged={changed} />
      {adding && <WalkIn hearing={hearing} onChanged={changed} onClose={() => setAdding(false)} />}
    </>
  );
}
