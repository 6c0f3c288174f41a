import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Trail } from '../../components/order/Trail';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { callCommunity } from '../../services/phone';
import { roomPage } from '../../services/routes';
import { StepList } from '../components/StepList';
import { trailWords, type View as Hearing } from '../words/hearing';
import type { Seating } from './acting';
import { Agenda } from './Agenda';
import { BookBar } from './BookBar';
import { Face } from './Face';
import { ForOther } from './ForOther';
import { LeadBar, nextActOf } from './LeadBar';
import { Links } from './Links';
import { More } from './More';
import { MySeat } from './MySeat';
import { Slots } from './Slots';
import '../hearings.scss';

const LOOK_MS = 30_000;

/** One session: when and where, what is talked about, my seat, and the ways on from it. */
export default function HearingPage() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('hearing.get', { id }, { every: LOOK_MS });
  const stands = useRead('seat.pools', { id }, { every: LOOK_MS });
  const [picked, setPicked] = useState<string>();
  const put = (hearing: Hearing): void => {
    reading.put({ hearing });
    void stands.refresh();
  };
  const acting = { put, refresh: reading.refresh };
  const seating = stands.data && {
    ...{ stands: stands.data, refreshStands: stands.refresh },
    putStands: ({ pools, mine, bookable, came }: Seating['stands']) =>
      stands.put({ pools, mine, bookable, came }),
  };
  const first = stands.data?.pools.find(({ open, left }) => open && left > 0)?.id;
  const chosen = picked ?? first;
  return (
    <Page title="协商议事" {...barOf(reading.data?.hearing, { acting, seating, chosen })}>
      <Opening reading={reading} cards={3}>
        {({ hearing }) => (
          <>
            <Face hearing={hearing} />
            {seating?.stands.mine && <MySeat seat={seating.stands.mine} hearing={hearing} {...seating} />}
            {seating && isThere(hearing) && !seating.stands.mine && ahead.includes(hearing.state) && (
              <Slots hearing={hearing} stands={seating.stands} chosen={chosen} onChoose={setPicked} />
            )}
            <Agenda hearing={hearing} />
            {seating && <ForOther hearing={hearing} {...seating} />}
            {isThere(hearing) && <Links hearing={hearing} />}
            <StepList use={hearing.format} session={hearing.state} />
            {ahead.includes(hearing.state) && <WayThere roomId={hearing.roomId} />}
            <More hearing={hearing} {...acting} />
            <Trail trail={hearing.trail} words={trailWords} />
          </>
        )}
      </Opening>
    </Page>
  );
}

/** Whoever books for an elder from afar reads when and where; the rest is for those it is for. */
const isThere = ({ relations }: Hearing): boolean => relations.length > 0;

/** Seats are of use until it begins. */
const ahead: readonly Hearing['state'][] = ['scheduled', 'registrationOpen', 'postponed'];

interface BarParts {
  acting: { put: (hearing: Hearing) => void; refresh: () => Promise<void> };
  seating: Omit<Seating, 'hearing'> | undefined;
  chosen: string | undefined;
}

/** Who leads it acts; who comes books; who has a seat needs no bar. */
function barOf(hearing: Hearing | undefined, { acting, seating, chosen }: BarParts) {
  const act = hearing && nextActOf(hearing);
  if (act)
    return { bar: <LeadBar act={act} came={seating?.stands.came ?? 0} hearing={hearing} {...acting} /> };
  const books = seating?.stands.bookable === true && !seating.stands.mine && hearing?.pools.length !== 0;
  return hearing && books && isThere(hearing)
    ? { bar: <BookBar chosen={chosen} hearing={hearing} {...seating} /> }
    : {};
}

/** Nobody has to find it alone: the room says how, and where it is; else somebody at the telephone does. */
function WayThere({ roomId }: { roomId: string | undefined }) {
  return (
    <Card tone="rows">
      {roomId !== undefined && (
        <ListRow
          icon="map-pin"
          title="怎么走"
          line="地图、坡道、从哪个门进"
          onPress={() => go(roomPage(roomId))}
        />
      )}
      <ListRow icon="phone" title="找不到地方" line="打给社区，告诉您怎么走" onPress={callCommunity} />
    </Card>
  );
}
