import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useEntry } from '../../hooks/useEntry';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { roomEditPage, roomPage } from '../../services/routes';
import { useLeading } from '../components/useLeading';
import { roomLine, stretchWords, type RoomCard } from '../words/room';
import { dayOfWords } from '../words/series';

/** Rooms to meet in: where they are, how many they seat; who looks after some adds his own. */
export default function RoomsPage() {
  useEntry();
  const leads = useLeading().length > 0;
  const unit = useSession()?.roles.some(({ role }) => role === 'orgUnitContact') === true;
  return leads || unit ? (
    <Kept line={leads ? '写清怎么走、能坐多少人' : '您单位的屋子，邻居也能用'} />
  ) : (
    <Around />
  );
}

function Around() {
  const reading = useRead('room.list', {});
  const rows = useMore(reading.data, (cursor) => read('room.list', { cursor }));
  return (
    <Page title="议事的地方">
      <Mine />
      <Opening reading={reading}>{() => <Rows {...rows} />}</Opening>
    </Page>
  );
}

/** Those that one looks after, shut ones too. */
function Kept({ line }: { line: string }) {
  const places = useLeading();
  const place = places[0]?.path;
  const reading = useRead('room.manage', place === undefined ? {} : { place });
  const asked = place === undefined ? {} : { place };
  const rows = useMore(reading.data, (cursor) => read('room.manage', { ...asked, cursor }));
  return (
    <Page
      title="议事的地方"
      bar={
        <PrimaryBar line={line}>
          <Button kind="filled" icon="plus" grow={1} onPress={() => go(roomEditPage())}>
            添一处
          </Button>
        </PrimaryBar>
      }
    >
      <Mine />
      <Opening reading={reading}>{() => <Rows {...rows} />}</Opening>
    </Page>
  );
}

function Rows({ list, more, busy }: ReturnType<typeof useMore<RoomCard>>) {
  if (list.length === 0)
    return <Empty title="这里还没有写下哪间屋子" line="想找地方坐下来谈，先打社区电话问一声" />;
  return (
    <>
      <Card tone="rows">
        {list.map((room) => (
          <ListRow
            key={room.id}
            icon="map-pin"
            title={room.name}
            line={roomLine(room)}
            onPress={() => go(roomPage(room.id))}
          />
        ))}
      </Card>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}

/** What I have booked; nothing where there is nothing. */
function Mine() {
  const { data } = useRead('room.mine', {});
  if (!data || data.list.length === 0) return null;
  return (
    <>
      <Section title="我订的" />
      <Card tone="rows">
        {data.list.map((one) => (
          <ListRow
            key={one.id}
            icon="calendar-check"
            title={`${dayOfWords(one.day)} ${stretchWords(one)}`}
            line={`${one.roomName} · ${one.words}`}
            onPress={() => go(roomPage(one.roomId, one.day))}
          />
        ))}
      </Card>
    </>
  );
}
