import { showPlanners } from '@core/domain/live/showVisibility';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { left } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { usePlacesHeld } from '../../hooks/usePlacesHeld';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { showDeskPage, showEditPage } from '../../services/routes';
import { ShowList } from '../components/ShowList';
import { dueWords } from '../words/crew';

const LOOK_MS = 30_000;
const items = [
  { value: 'here', label: '这里的' },
  { value: 'mine', label: '有我的' },
] as const;

/** 直播, for who plans and runs them: what has to be done next, the most urgent first. */
export function Planned() {
  const plans = usePlacesHeld(showPlanners).length > 0;
  const [which, setWhich] = useState<'here' | 'mine'>('here');
  const bar = (
    <PrimaryBar line="预告以前，只有工作人员看得到">
      <Button kind="filled" icon="plus" grow={1} onPress={() => go(showEditPage())}>
        排一场直播
      </Button>
    </PrimaryBar>
  );
  return (
    <Page title="直播" {...(plans ? { bar } : {})}>
      {plans && <Segments label="哪些直播" items={items} value={which} onChange={setWhich} />}
      {plans && which === 'here' ? <Here /> : <Mine />}
    </Page>
  );
}

function Here() {
  const now = useNow();
  const reading = useRead('show.desk', {}, { every: LOOK_MS });
  return (
    <Opening reading={reading}>
      {(page) => (
        <ShowList
          page={page}
          pageOf={showDeskPage}
          load={(cursor) => read('show.desk', { cursor })}
          empty={{ title: '现在没有排好的直播', line: '排一场，先试播，再预告给大家' }}
          lineOf={({ due }) => due && `${dueWords[due.step]}，${left(due.at, now)}`}
        />
      )}
    </Opening>
  );
}

function Mine() {
  const reading = useRead('show.list', { which: 'mine' }, { every: LOOK_MS });
  return (
    <Opening reading={reading}>
      {(page) => (
        <ShowList
          page={page}
          pageOf={showDeskPage}
          load={(cursor) => read('show.list', { which: 'mine', cursor })}
          empty={{ title: '还没有请您来办的直播', line: '请您当主播或场控，就写在这里' }}
        />
      )}
    </Opening>
  );
}
