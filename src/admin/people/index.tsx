import type { Role } from '@core/domain/people/person';
import { useState } from 'react';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { goBack } from '../../components/page/PageHeader';
import { WidePage } from '../../components/page/WidePage';
import type { Held } from '../grantWords';
import { GiveForm } from './GiveForm';
import { HeldCard } from './HeldCard';
import { HeldRows } from './HeldRows';
import { PlaceCard } from './PlaceCard';
import { usePlaceHere } from './usePlaceHere';

type Choice = { held: Held } | { givable: readonly Role[] };

/** 人员与角色: who holds what in a place; one of them is opened beside, or somebody is given a role. */
export default function People() {
  const { here, into, up } = usePlaceHere();
  const [choice, setChoice] = useState<Choice>();
  const [changes, setChanges] = useState(0);
  const close = (): void => setChoice(undefined);
  const changed = (): void => {
    close();
    setChanges(changes + 1);
  };
  if (!here) return <WidePage title="人员与角色" list={<NotYet refusal={undefined} onAgain={close} />} />;
  return (
    <WidePage
      title="人员与角色"
      chosen={choice !== undefined}
      onBack={choice === undefined ? goBack : close}
      list={
        <>
          <PlaceCard
            here={here}
            onInto={(place) => {
              close();
              into(place);
            }}
            onUp={
              up &&
              (() => {
                close();
                up();
              })
            }
          />
          <HeldRows
            key={`${here.path}${changes}`}
            place={here.path}
            chosen={choice && 'held' in choice ? choice.held.id : undefined}
            onOpen={(held) => setChoice({ held })}
            onGive={(givable) => setChoice({ givable })}
          />
        </>
      }
    >
      {choice === undefined && <Empty title="点开一位看看" line="能看任期、谁代班，也能停掉" />}
      {choice && 'held' in choice && <HeldCard key={choice.held.id} held={choice.held} onEnded={changed} />}
      {choice && 'givable' in choice && (
        <GiveForm key={here.path} place={here} givable={choice.givable} onGiven={changed} />
      )}
    </WidePage>
  );
}
