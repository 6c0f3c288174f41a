import type { Output } from '@core/contract';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { WidePage } from '../../components/page/WidePage';
import { when } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { Claim } from './Claim';
import { usePlaces } from './usePlaces';

type One = Output<'binding.pending'>['list'][number];

/** 核实住户: who says where he lives, the longest waiting first, and what one says of it. */
export default function BindingsPage() {
  const { places, place, choose } = usePlaces();
  const input = place === undefined ? {} : { place };
  const reading = useRead('binding.pending', input);
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('binding.pending', { ...input, cursor }),
  );
  const [chosenId, setChosenId] = useState<string>();
  const chosen = list.find(({ id }) => id === chosenId);
  const settled = ({ id }: One): void => {
    const at = list.findIndex((one) => one.id === id);
    setChosenId(list[at + 1]?.id);
    void reading.refresh();
  };
  return (
    <WidePage
      title="核实住户"
      chosen={chosen !== undefined}
      {...(chosen ? { onBack: () => setChosenId(undefined) } : {})}
      list={
        <>
          {places.length > 1 && (
            <FormRow label="看哪里">
              <ChoicePicker label="看哪里" options={places} value={place} onChange={choose} />
            </FormRow>
          )}
          <Opening reading={reading}>
            {() =>
              list.length === 0 ? (
                <Empty title="现在没有等核实的人" line="有人选了住址，会排在这里，等得最久的在最前" />
              ) : (
                <Card tone="rows">
                  {list.map((claim) => (
                    <Row key={claim.id} claim={claim} onChoose={() => setChosenId(claim.id)} />
                  ))}
                </Card>
              )
            }
          </Opening>
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      }
    >
      {chosen ? (
        <Claim key={chosen.id} claim={chosen} onSettled={() => settled(chosen)} />
      ) : (
        <Empty title="点开一位看一看" line="核实前先问一声：电话、敲门，或问同住的人" />
      )}
    </WidePage>
  );
}

function Row({ claim: { name, address, at }, onChoose }: { claim: One; onChoose: () => void }) {
  const now = useNow();
  return <ListRow icon="user" title={name} line={`${address} · ${when(at, now)}`} onPress={onChoose} />;
}
