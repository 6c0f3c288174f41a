import { useState } from 'react';
import { boardStates, emptyBoard, type BoardState } from '../../copy/desk';
import { stateWords } from '../../copy/states';
import { useMore } from '../../hooks/useMore';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { Button } from '../basic/Button';
import { Segments } from '../basic/Segments';
import { Empty } from '../feedback/Empty';
import { Opening } from '../feedback/Opening';
import { DeskCard } from './DeskCard';

const states = boardStates.map((value) => ({ value, label: stateWords[value] }));

/** Orders of the place by state, oldest first. */
export function Board({ start = 'submitted' }: { start?: BoardState }) {
  const [state, setState] = useState(start);
  return (
    <>
      <Segments items={states} value={state} onChange={setState} label="看哪一种" />
      <Column key={state} state={state} />
    </>
  );
}

function Column({ state }: { state: BoardState }) {
  const reading = useRead('desk.board', { state }, { every: WATCH_MS });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('desk.board', { state, cursor }));
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty title={emptyBoard[state]} />}
          {list.map((card) => (
            <DeskCard key={card.id} card={card} acts={false} />
          ))}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}
