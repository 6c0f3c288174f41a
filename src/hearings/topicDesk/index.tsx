import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useEntry } from '../../hooks/useEntry';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { proposePage, topicsPage } from '../../services/routes';
import { TopicList } from '../components/TopicList';
import { Suggestions } from './Suggestions';

const items = [
  { value: 'waiting', label: '等我看的' },
  { value: 'suggested', label: '可以议一议' },
] as const;
type Which = (typeof items)[number]['value'];

/** 议题 for the staff of a community: what waits for them, and what orders and snaps suggest. */
export default function TopicDeskPage() {
  useEntry();
  const [which, setWhich] = useState<Which>('waiting');
  return (
    <Page
      title="议题要我看的"
      bar={
        <PrimaryBar line="两个工作日里给提的人一个说法。">
          <Button grow={1} onPress={() => go(topicsPage)}>
            看所有议题
          </Button>
          <Button grow={1.5} icon="plus" onPress={() => go(proposePage)}>
            替邻居提
          </Button>
        </PrimaryBar>
      }
    >
      <Segments<Which> label="哪些" items={items} value={which} onChange={setWhich} />
      {which === 'waiting' ? <Waiting /> : <Suggestions />}
    </Page>
  );
}

function Waiting() {
  const desk = useRead('topic.desk', {});
  return (
    <Opening reading={desk}>
      {(page) => (
        <TopicList
          due
          page={page}
          load={(cursor) => read('topic.desk', { cursor })}
          empty={{ title: '现在没有等您看的议题', line: '有人提了，或者收下还没排的，都会到这里来' }}
        />
      )}
    </Opening>
  );
}
