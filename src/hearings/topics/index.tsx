import { topicShelves, type TopicShelf } from '@core/domain/topic/topic';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { proposePage, topicDeskPage } from '../../services/routes';
import { TopicList } from '../components/TopicList';
import { shelfWords } from '../words/topic';

type Which = TopicShelf | 'mine';

const empties: Record<Which, { title: string; line: string }> = {
  open: { title: '现在没有在收的议题', line: '小区里的事，谁都可以提' },
  accepted: { title: '还没有收下的议题', line: '社区收下的，会排进一场议事' },
  ended: { title: '还没有有结果的议题', line: '转去办的、说明原因的，都记在这里' },
  mine: { title: '您还没提过议题', line: '提过的、只跟调解员说的，都在这里' },
};

/** 议题: what neighbours want talked about; what I proposed stands apart. */
export default function TopicsPage() {
  useEntry();
  const elder = useElder();
  const session = useSession();
  const [which, setWhich] = useState<Which>('open');
  const counts = useRead('topic.list', { shelf: 'open' }).data?.counts;
  const items = [
    ...topicShelves.map((value) => ({
      value,
      label: shelfWords[value],
      ...(counts && !elder ? { count: counts[value] } : {}),
    })),
    { value: 'mine' as const, label: '我提的' },
  ];
  const screens = session?.roles.some(
    ({ role }) => role === 'communityStaff' || role === 'communitySecretary',
  );
  const bar = (
    <PrimaryBar line="您的名字不给邻居看。">
      {screens && (
        <Button grow={1} onPress={() => go(topicDeskPage)}>
          等我看的
        </Button>
      )}
      <Button grow={1.5} kind="filled" size="main" icon="plus" onPress={() => go(proposePage)}>
        提一个议题
      </Button>
    </PrimaryBar>
  );
  return (
    <Page title="议题" bar={bar}>
      <Segments<Which> label="哪些议题" items={items} value={which} onChange={setWhich} />
      {which === 'mine' ? <Mine /> : <Shelf key={which} shelf={which} />}
    </Page>
  );
}

function Shelf({ shelf }: { shelf: TopicShelf }) {
  const reading = useRead('topic.list', { shelf });
  return (
    <Opening reading={reading}>
      {(page) => (
        <TopicList
          page={page}
          load={(cursor) => read('topic.list', { shelf, cursor })}
          empty={empties[shelf]}
        />
      )}
    </Opening>
  );
}

const mine = [
  { value: 'proposed', label: '我提的' },
  { value: 'seconded', label: '我附议的' },
  { value: 'placed', label: '替人提的' },
] as const;

function Mine() {
  const speaks = (useSession()?.roles.length ?? 0) > 0;
  const [which, setWhich] = useState<(typeof mine)[number]['value']>('proposed');
  const reading = useRead('topic.mine', { which });
  return (
    <>
      <Segments
        label="我的哪些"
        items={mine.filter(({ value }) => speaks || value !== 'placed')}
        value={which}
        onChange={setWhich}
      />
      <Opening key={which} reading={reading}>
        {(page) => (
          <TopicList
            due
            page={page}
            load={(cursor) => read('topic.mine', { which, cursor })}
            empty={empties.mine}
          />
        )}
      </Opening>
    </>
  );
}
