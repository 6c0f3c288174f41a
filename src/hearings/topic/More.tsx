import { useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { useAct } from '../../hooks/useAct';
import { AcceptSheet } from './AcceptSheet';
import type { Acting, InSheet } from './acting';
import { ConvertSheet } from './ConvertSheet';
import { MergeSheet } from './MergeSheet';
import { ReturnSheet, ScreenSheet } from './WordsSheets';

type Rare = 'screen' | 'accept' | 'merge' | 'convert' | 'return' | 'withdraw';

const rows: readonly [act: Rare, title: string, line: string][] = [
  ['screen', '先说可以议', '什么时候议，过几天再定'],
  ['accept', '换一场', '那一场不开了，或者以后再排'],
  ['merge', '和别人的合成一个', '说的是同一件事，附议的都带过去'],
  ['convert', '转成点单', '上门一次就能办好的'],
  ['return', '不收', '告诉提的人为什么，去哪里办'],
  ['withdraw', '收回', '不想议了'],
];

/** What can be done besides: each row says what it means. */
export function More(acting: Acting) {
  const { acts, state } = acting.topic;
  const [open, setOpen] = useState<Rare>();
  // Taking it up the first time stands in the bar.
  const shown = rows.filter(([act]) => acts.includes(act) && (act !== 'accept' || state === 'accepted'));
  if (shown.length === 0) return null;
  const at = { ...acting, onClose: () => setOpen(undefined) };
  return (
    <>
      <Section title="还可以" />
      <Card tone="rows">
        {shown.map(([act, title, line]) => (
          <ListRow key={act} title={title} line={line} onPress={() => setOpen(act)} />
        ))}
      </Card>
      {open === 'screen' && <ScreenSheet {...at} />}
      {open === 'accept' && <AcceptSheet {...at} />}
      {open === 'merge' && <MergeSheet {...at} />}
      {open === 'convert' && <ConvertSheet {...at} />}
      {open === 'return' && <ReturnSheet {...at} />}
      {open === 'withdraw' && <Withdraw {...at} />}
    </>
  );
}

function Withdraw({ topic, put, onClose }: InSheet) {
  const { send, busy } = useAct('topic.withdraw');
  const done = async (): Promise<void> => {
    const reply = await send({ id: topic.id, version: topic.version });
    if (reply?.ok) put(reply.output.topic);
    if (reply) onClose();
  };
  const many = topic.seconds > 0 ? `有 ${topic.seconds} 位邻居附议，收回以后他们也看不到了。` : '';
  return (
    <Confirm
      open
      title="收回这个议题？"
      consequence={`${many}收回以后，想议要重新提。`}
      act="收回"
      busy={busy}
      onClose={onClose}
      onConfirm={() => void done()}
    />
  );
}
