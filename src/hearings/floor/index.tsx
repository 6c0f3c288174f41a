import { useEffect, useState } from 'react';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { WidePage } from '../../components/page/WidePage';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { goInstead } from '../../services/go';
import { hearingPage } from '../../services/routes';
import type { Floor } from '../words/floor';
import type { Acting } from './acting';
import { AskBar } from './AskBar';
import { Chair } from './Chair';
import { Line } from './Line';
import { Now } from './Now';
import { Past, PollCard } from './PollCard';
import { Room } from './Room';
import '../meeting.scss';

/** Sixty phones in a room ask every quarter of a minute; the wall and who leads, of whom there are few, more often. */
const LOOK_MS = 15_000;
const SOON_MS = 5_000;

/** What goes on in the room: what is on, who speaks, who is next; for guests, for who leads, and for the wall. */
export default function FloorPage() {
  useEntry();
  const id = useParam('id');
  const wall = useParam('screen') !== '';
  const [leads, setLeads] = useState(false);
  const reading = useRead('floor.get', { id }, { every: wall || leads ? SOON_MS : LOOK_MS });
  const floor = reading.data?.floor;
  const chairs = floor?.chairs === true;
  useEffect(() => setLeads(chairs), [chairs]);
  const acting = { id, put: (next: Floor) => reading.put({ floor: next }), refresh: reading.refresh };
  const content = (
    <Opening reading={reading} cards={2}>
      {({ floor: shown }) => <Shown floor={shown} wall={wall} acting={acting} />}
    </Opening>
  );
  // Who leads calls others, and needs not be called.
  const asks = floor?.state === 'inSession' && floor.mayAsk && !chairs;
  if (wall) return <WidePage title="会场" list={content} />;
  return (
    <Page title="现场" {...(floor && asks ? { bar: <AskBar floor={floor} {...acting} /> } : {})}>
      {content}
    </Page>
  );
}

function Shown({ floor, wall, acting }: { floor: Floor; wall: boolean; acting: Acting }) {
  if (floor.state !== 'inSession') return <Closed floor={floor} />;
  if (wall) return <Room floor={floor} />;
  return (
    <>
      <Now floor={floor} />
      {floor.poll && <PollCard poll={floor.poll} floor={floor} {...acting} />}
      <Line floor={floor} {...acting} />
      {floor.chairs && <Chair floor={floor} {...acting} />}
      <Past past={floor.past} />
    </>
  );
}

const early: readonly Floor['state'][] = ['scheduled', 'registrationOpen', 'postponed'];

function Closed({ floor: { id, state, poll, past } }: { floor: Floor }) {
  return (
    <>
      <Empty
        title={early.includes(state) ? '还没开始' : '散会了'}
        line={early.includes(state) ? '开始以后在这里举手发言' : '纪要一天以内出来'}
        act={{ label: '看这次议事', onPress: () => goInstead(hearingPage(id)) }}
      />
      <Past past={poll?.closedAt === undefined ? past : [...past, poll]} />
    </>
  );
}
