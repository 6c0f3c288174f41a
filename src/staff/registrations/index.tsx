import { useState } from 'react';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { goBack } from '../../components/page/PageHeader';
import { WidePage } from '../../components/page/WidePage';
import { stateWords } from '../../copy/registration';
import { Column, type Answered } from './Column';
import { Opened } from './Opened';

const states = (['submitted', 'approved', 'returned', 'ended'] as const).map((value) => ({
  value,
  label: stateWords[value],
}));

/** 报到审批: who waits for the community's answer, those that wait longest first; one of them is opened beside. */
export default function Registrations() {
  const [state, setState] = useState<Answered>('submitted');
  const [id, setId] = useState<string>();
  const [decided, setDecided] = useState(0);
  const close = (): void => setId(undefined);
  return (
    <WidePage
      title="报到审批"
      chosen={id !== undefined}
      onBack={id === undefined ? goBack : close}
      list={
        <>
          <Segments
            items={states}
            value={state}
            label="看哪一种"
            onChange={(next) => {
              setState(next);
              close();
            }}
          />
          <Column key={`${state}${decided}`} state={state} chosen={id} onOpen={setId} />
        </>
      }
    >
      {id === undefined ? (
        <Empty title="点开一份看看" line="点开以后，才看得到姓名和电话" />
      ) : (
        <Opened
          key={id}
          id={id}
          onDecided={() => {
            close();
            setDecided(decided + 1);
          }}
        />
      )}
    </WidePage>
  );
}
