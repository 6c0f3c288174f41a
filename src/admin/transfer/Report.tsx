import { View } from '@tarojs/components';
import type { Output } from '@core/contract';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { Faults } from './Faults';
import { Progress } from './Progress';
import { stateWords, tableWords } from './words';

const A_LOOK_MS = 2_000;
type Import = Output<'import.get'>['import'];

/** What a table would do, is doing or did. Closing the page stops nothing. */
export function Report({ id }: { id: string }) {
  const reading = useRead('import.get', { id }, { every: A_LOOK_MS });
  return (
    <Opening reading={reading} cards={1}>
      {({ import: now }) => (
        <Card>
          <View className="stack">
            <View className="b">{`${tableWords[now.kind]} · ${now.placeName}`}</View>
            <View className="ink2">{stateWords[now.state]}</View>
            <Counts {...now} />
            <Step now={now} onChange={() => void reading.refresh()} />
          </View>
        </Card>
      )}
    </Opening>
  );
}

function Counts({ fresh, changed, same, faultCount }: Import) {
  const counts = [
    ['新的', fresh],
    ['要改的', changed],
    ['没变的', same],
    ['有错的', faultCount],
  ] as const;
  return (
    <View className="row">
      {counts.map(([name, count]) => (
        <View key={name} className="transfer-count">
          <View className="t-l b num">{count}</View>
          <View className="t-s ink2">{name}</View>
        </View>
      ))}
    </View>
  );
}

function Step({ now, onChange }: { now: Import; onChange: () => void }) {
  const { state, job, faults, faultCount } = now;
  if (state === 'checking') return <Checking now={now} onChange={onChange} />;
  if (state === 'faulty') return <Faults faults={faults} count={faultCount} />;
  if (state === 'ready') return <Apply now={now} onChange={onChange} />;
  if (state === 'applying')
    return <Progress words="正在导入，关掉也会接着做完" progress={job?.progress ?? 0} total={job?.total} />;
  const left = Number(job?.result.left ?? 0);
  return state === 'applied' && left > 0 ? (
    <Note>{`有 ${left} 行在导入时情况变了，没有动。请重新检查一遍这张表。`}</Note>
  ) : null;
}

function Checking({ now: { job }, onChange }: { now: Import; onChange: () => void }) {
  const stop = useAct('job.cancel');
  const send = async () => {
    if (job && (await stop.send({ id: job.id }))?.ok) onChange();
  };
  return (
    <>
      <Progress words="正在检查" progress={job?.progress ?? 0} total={job?.total} />
      {job?.mayCancel && (
        <Button busy={stop.busy} onPress={() => void send()}>
          不检查了
        </Button>
      )}
    </>
  );
}

function Apply({ now: { id, fresh, changed }, onChange }: { now: Import; onChange: () => void }) {
  const apply = useAct('import.apply');
  const [asking, setAsking] = useState(false);
  const send = async () => {
    const reply = await apply.send({ id });
    setAsking(false);
    if (reply?.ok) onChange();
  };
  if (fresh + changed === 0) return <Note>和现在的一样，不用导入。</Note>;
  return (
    <>
      <Button kind="filled" onPress={() => setAsking(true)}>
        {`导入这 ${fresh + changed} 行`}
      </Button>
      <Confirm
        open={asking}
        title="现在导入吗"
        consequence={`新增 ${fresh} 行，修改 ${changed} 行。开始后会一直做完，中途不能停，断了也会接着做。`}
        act="导入"
        busy={apply.busy}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
