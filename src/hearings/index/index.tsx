import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { HearingList } from '../components/HearingList';
import { FamilySessions } from './FamilySessions';
import { MySeats } from './MySeats';
import { VotesNow } from './VotesNow';
import { WaysOn } from './WaysOn';

const items = [
  { value: 'coming', label: '要开的' },
  { value: 'mine', label: '我约的' },
  { value: 'past', label: '开过的' },
] as const;
type Which = (typeof items)[number]['value'];

const empties = {
  coming: { title: '近期没有排好的议事', line: '社区定下时间，就写在这里' },
  past: { title: '还没有开过的议事', line: '开完一天里出纪要，在这里看' },
} as const;

/** 协商议事: what is coming, where I have a seat, and what came of those that were held. */
export default function HearingsPage() {
  useEntry();
  const [which, setWhich] = useState<Which>('coming');
  return (
    <Page title="协商议事">
      <VotesNow />
      <Segments label="哪些议事" items={items} value={which} onChange={setWhich} />
      {which === 'mine' ? <MySeats /> : <Sessions key={which} which={which} />}
      {which === 'coming' && <FamilySessions />}
      <WaysOn />
      <Card>
        <SubscribeAsk line="有议事、要投票，微信告诉我" kinds={['progress', 'community']} />
      </Card>
    </Page>
  );
}

function Sessions({ which }: { which: keyof typeof empties }) {
  const reading = useRead('hearing.list', { which });
  return (
    <Opening reading={reading}>
      {(page) => (
        <HearingList
          page={page}
          load={(cursor) => read('hearing.list', { which, cursor })}
          empty={empties[which]}
        />
      )}
    </Opening>
  );
}
