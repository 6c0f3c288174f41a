import type { Input } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { NeighbourRows, type Neighbour } from '../../components/household/NeighbourRows';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { bookWords, poolName } from '../words/seat';
import { consents, type Consent } from '../words/proxy';
import type { Seating } from './acting';
import { blankNeighbour, whomOf } from './whom';
import { useBookable, type Whom } from './useBookable';

type Draft = Neighbour & { who?: string; consent?: Consent };

/** 替别人约: an elder who lets me follow along, somebody who has a record, or, for leaders and staff, a neighbour. */
export function ForOther(seating: Seating) {
  const [open, setOpen] = useState(false);
  const whom = useBookable();
  if (!seating.stands.bookable || seating.hearing.pools.length === 0 || whom.options.length === 0)
    return null;
  return (
    <>
      <Card tone="rows">
        <ListRow icon="user" title="替别人约" line="家里老人、没有手机的邻居" onPress={() => setOpen(true)} />
      </Card>
      {open && <Asked {...seating} whom={whom} onClose={() => setOpen(false)} />}
    </>
  );
}

type AskedProps = Seating & { whom: Whom; onClose: () => void };

function Asked({ hearing, stands, putStands, refreshStands, whom, onClose }: AskedProps) {
  const { values, change, drop } = useDraft<Draft>(`seat-for:${hearing.id}`, blankNeighbour);
  const [pool, setPool] = useState(stands.pools.find(({ left, open }) => open && left > 0)?.id);
  const { send, busy, refusal } = useAct('seat.bookFor', { quiet: true });
  const chosen = hearing.pools.find(({ id }) => id === pool);
  const who = values.who ?? whom.options[0]?.value;
  const said = who === undefined ? undefined : whomOf(who, values);
  const ready = chosen !== undefined && said !== undefined && values.consent !== undefined;
  const book = async (input: Input<'seat.bookFor'>): Promise<void> => {
    const reply = await send(input);
    if (!reply?.ok) {
      if (reply) void refreshStands();
      return;
    }
    drop();
    putStands(reply.output);
    toast(reply.output.seat.state === 'seated' ? '替他约好了' : '替他排上候补了');
    onClose();
  };
  return (
    <Sheet open title="替谁约" onClose={onClose}>
      <View className="stack">
        <FormRow label="替谁" error={refusal && refusalWords[refusal.code]}>
          <OptionList
            label="替谁"
            options={whom.options}
            value={who}
            onChange={(next) => change({ who: next })}
          />
        </FormRow>
        {who === 'neighbour' && <NeighbourRows of="seat" neighbour={values} change={change} />}
        <FormRow label={hearing.pools.some(({ from }) => from !== undefined) ? '哪一段' : '哪种席位'}>
          <OptionList
            label="哪一段"
            options={hearing.pools.map((one) => ({ value: one.id, label: poolName(one) }))}
            value={pool}
            onChange={setPool}
          />
        </FormRow>
        <FormRow label="怎么同意的" help="本人说要去">
          <OptionList
            label="怎么同意的"
            options={consents}
            value={values.consent}
            onChange={(consent) => change({ consent })}
          />
        </FormRow>
        <Button
          kind="filled"
          busy={busy}
          disabled={!ready}
          onPress={() => {
            if (chosen && said && values.consent)
              void book({ id: hearing.id, pool: chosen.id, consent: values.consent, whom: said });
          }}
        >
          {chosen ? bookWords(chosen, stands) : '先选一段'}
        </Button>
      </View>
    </Sheet>
  );
}
