import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { LONGEST_AHEAD } from '@core/domain/room/room';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { DayPicker } from '../../components/form/ChoicePicker';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { roomEditPage } from '../../services/routes';
import type { Room } from '../words/room';
import { dayOfWords } from '../words/series';
import { BookSheet } from './BookSheet';
import { CloseRoom } from './CloseRoom';
import { DayView } from './DayView';
import { Facts } from './Facts';

/** One room: how to get there, and day by day what is free and what is taken. */
export default function RoomPage() {
  useEntry();
  const now = useNow();
  const id = useParam('id');
  const asked = useParam('day');
  const [day, setDay] = useState(asked === '' ? dayOf(now) : asked);
  const reading = useRead('room.get', { id, day });
  const [booking, setBooking] = useState<{ from: number; until: number }>();
  return (
    <Page title="议事的地方">
      <Opening reading={reading} cards={2}>
        {({ room, days }) => (
          <>
            <Facts room={room} />
            <KeeperActs room={room} />
            <DayRow day={day} onDay={setDay} />
            {days.map((one) => (
              <DayView
                key={one.day}
                day={one}
                onBook={room.acts.includes('book') ? setBooking : undefined}
                onGiven={(changed) => reading.put({ room: changed.room, days: [changed.day] })}
              />
            ))}
            <BookSheet
              key={`${day}-${booking?.from ?? 0}`}
              room={room}
              day={day}
              stretch={booking}
              onClose={() => setBooking(undefined)}
              onBooked={(changed) => {
                setBooking(undefined);
                reading.put({ room: changed.room, days: [changed.day] });
              }}
            />
          </>
        )}
      </Opening>
    </Page>
  );
}

/** Today, a day on, or one from the wheel. */
function DayRow({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const now = useNow();
  const step = (by: number): string => dayOf(moment(day) + by * DAY);
  return (
    <>
      <Section title="哪天有空" />
      <View className="row">
        <Button size="small" label="前一天" disabled={day <= dayOf(now)} onPress={() => onDay(step(-1))}>
          前一天
        </Button>
        <View className="grow">
          <DayPicker
            label="哪一天"
            value={day}
            text={dayOfWords(day)}
            start={dayOf(now)}
            end={dayOf(now + LONGEST_AHEAD * DAY)}
            onChange={onDay}
          />
        </View>
        <Button size="small" label="后一天" onPress={() => onDay(step(1))}>
          后一天
        </Button>
      </View>
    </>
  );
}

function KeeperActs({ room }: { room: Room }) {
  if (!room.acts.includes('save')) return null;
  return (
    <View className="row row-wrap">
      <Button size="small" onPress={() => go(roomEditPage(room.id))}>
        改介绍
      </Button>
      <CloseRoom room={room} />
    </View>
  );
}
