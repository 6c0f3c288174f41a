import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { left } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { hearingEditPage } from '../../services/routes';
import { HearingList } from '../components/HearingList';
import { dueWords } from '../words/hearing';
import { Keeping } from './Keeping';

const items = [
  { value: 'here', label: '这里的' },
  { value: 'mine', label: '我主持的' },
] as const;
type Which = (typeof items)[number]['value'];

const LOOK_MS = 30_000;

/** 议事, for who leads them: what has to be done next, the most urgent first. */
export default function HearingDesk() {
  useEntry();
  const now = useNow();
  const [which, setWhich] = useState<Which>('here');
  const reading = useRead('hearing.desk', { which }, { every: LOOK_MS });
  return (
    <Page
      title="议事"
      bar={
        <PrimaryBar line="至少提前三天告诉大家">
          <Button kind="filled" icon="plus" grow={1} onPress={() => go(hearingEditPage())}>
            定一次议事
          </Button>
        </PrimaryBar>
      }
    >
      <Segments label="哪些议事" items={items} value={which} onChange={setWhich} />
      <Opening key={which} reading={reading}>
        {(page) => (
          <HearingList
            page={page}
            load={(cursor) => read('hearing.desk', { which, cursor })}
            empty={{ title: '现在没有要办的议事', line: '定一次，或者补记楼下开过的' }}
            lineOf={({ due }) => due && `${dueWords[due.step]}，${left(due.at, now)}`}
          />
        )}
      </Opening>
      <Keeping />
    </Page>
  );
}
