import { useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { go } from '../../services/go';
import { hearingEditPage } from '../../services/routes';
import type { Acting } from './acting';
import { AskedAct } from './AskedAct';
import { ReasonSheet } from './ReasonSheet';

type Rare = 'save' | 'postpone' | 'lacksQuorum' | 'cancel';
const rows: readonly [act: Rare, title: string, line: string][] = [
  ['save', '改安排', '题目、议程、地方、谁记录'],
  ['postpone', '推迟', '席位留着，新时间再定'],
  ['lacksQuorum', '人没到齐', '开不成，改天或者取消'],
  ['cancel', '取消', '告诉约了的人为什么'],
];

/** What else who leads it can do: each row says what it means. */
export function More({ hearing, put, refresh }: Acting) {
  const [open, setOpen] = useState<Rare>();
  const onClose = (): void => setOpen(undefined);
  const shown = rows.filter(([act]) => hearing.acts.includes(act));
  if (shown.length === 0) return null;
  const at = { hearing, put, refresh, onClose };
  return (
    <>
      <Section title="还可以" />
      <Card tone="rows">
        {shown.map(([act, title, line]) => (
          <ListRow
            key={act}
            title={title}
            line={line}
            onPress={() => (act === 'save' ? go(hearingEditPage(hearing.id)) : setOpen(act))}
          />
        ))}
      </Card>
      {(open === 'postpone' || open === 'cancel') && <ReasonSheet act={open} {...at} />}
      {open === 'lacksQuorum' && <AskedAct act={open} {...at} />}
    </>
  );
}
