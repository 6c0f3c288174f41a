import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria, cx } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Note } from '../../components/basic/Note';
import { Icon } from '../../components/basic/Icon';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { purposeWords, stretchWords, type Room, type RoomDay } from '../words/room';
import '../hearings.scss';

type Taken = RoomDay['taken'][number];
type Booking = NonNullable<Taken['booking']>;
interface Stretch {
  from: number;
  until: number;
}

interface DayViewProps {
  day: RoomDay;
  /** Somebody who may book taps a free stretch. */
  onBook: ((stretch: Stretch) => void) | undefined;
  onGiven: (changed: { room: Room; day: RoomDay }) => void;
}

/** A day of a room from morning to evening: free and taken told by word, frame and mark. */
export function DayView({ day, onBook, onGiven }: DayViewProps) {
  const [giving, setGiving] = useState<Booking>();
  const { send, busy } = useAct('room.cancel');
  const giveBack = async (): Promise<void> => {
    if (!giving) return;
    const reply = await send({ booking: giving.id });
    setGiving(undefined);
    if (!reply?.ok) return;
    toast('退了，这段时间空出来了');
    onGiven(reply.output);
  };
  if (!day.open && day.taken.length === 0) return <Note>这一天不开门</Note>;
  const stretches = [
    ...day.free.map((one) => ({ ...one, taken: undefined })),
    ...day.taken.map((taken) => ({ from: taken.from, until: taken.until, taken })),
  ].sort((a, b) => a.from - b.from);
  return (
    <>
      {day.holiday !== undefined && <Note>{`${day.holiday}，来之前先打电话问一声`}</Note>}
      <View className="stack" {...aria('list', { label: '这一天' })}>
        {stretches.map((one) => (
          <Row key={one.from} {...one} onBook={onBook} onGive={setGiving} />
        ))}
      </View>
      <Confirm
        open={giving !== undefined}
        title="把这段时间退了？"
        consequence={giving?.mine ? '退了别人就能订' : '退了会告诉订的人'}
        act="退了"
        busy={busy}
        onConfirm={() => void giveBack()}
        onClose={() => setGiving(undefined)}
      />
    </>
  );
}

interface RowProps extends Stretch {
  taken: Taken | undefined;
  onBook: DayViewProps['onBook'];
  onGive: (booking: Booking) => void;
}

function Row({ from, until, taken, onBook, onGive }: RowProps) {
  const hours = stretchWords({ from, until });
  const booking = taken?.booking;
  const about = booking && `${purposeWords[booking.purpose]} · ${booking.words} · ${booking.by}`;
  return (
    <View className={cx('room-stretch', taken && 'room-stretch-taken')} {...aria('listitem')}>
      <Icon name={taken ? 'lock-simple' : 'calendar-blank'} />
      <View className="grow">
        <View className="b num">{`${hours} ${taken ? '有人用' : '空着'}`}</View>
        {about !== undefined && <View className="t-s ink2">{about}</View>}
      </View>
      {!taken && onBook && (
        <Button size="small" label={`订 ${hours}`} onPress={() => onBook({ from, until })}>
          订
        </Button>
      )}
      {booking?.mayCancel && (
        <Button size="small" label={`退 ${hours}`} onPress={() => onGive(booking)}>
          退
        </Button>
      )}
    </View>
  );
}
