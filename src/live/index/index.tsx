import { useState } from 'react';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { ShowList } from '../components/ShowList';

const items = [
  { value: 'coming', label: '直播和预告' },
  { value: 'past', label: '回看' },
] as const;
type Which = (typeof items)[number]['value'];

const empties = {
  coming: { title: '近期没有排好的直播', line: '社区定下时间，就写在这里' },
  past: { title: '还没有可以回看的', line: '直播播完以后，在这里再看' },
} as const;

/** 社区直播间: what is on air, what is to come, and what can be watched again. */
export default function LivePage() {
  useEntry();
  const [which, setWhich] = useState<Which>('coming');
  return (
    <Page title="社区直播间">
      <Segments label="哪些直播" items={items} value={which} onChange={setWhich} />
      <Shows key={which} which={which} />
    </Page>
  );
}

/** So often what is on air is looked for while the page is shown. */
const LOOK_MS = 30_000;

function Shows({ which }: { which: Which }) {
  const reading = useRead('show.list', { which }, { every: LOOK_MS });
  return (
    <Opening reading={reading}>
      {(page) => (
        <ShowList
          page={page}
          load={(cursor) => read('show.list', { which, cursor })}
          empty={empties[which]}
        />
      )}
    </Opening>
  );
}
