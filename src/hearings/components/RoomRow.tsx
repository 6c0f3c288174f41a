import { View } from '@tarojs/components';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { useRead } from '../../hooks/useRead';
import { roomLine, takenLine, type FreeRoom } from '../words/room';

interface RoomRowProps {
  /** When it is held; nothing can be said of rooms before that is known. */
  hours: { startsAt: number; endsAt: number } | undefined;
  /** The room that is wanted; empty where a booked one is to be given back. */
  value: string | undefined;
  onChange: (room: FreeRoom | '' | undefined) => void;
  /** It is booked already: that is kept unless another is chosen. */
  booked?: boolean;
  error?: string | undefined;
}

const KEEP = 'keep';
const NONE = 'none';
const WHENEVER = { startsAt: 0, endsAt: 0 };

/** The rooms that are free at these hours; the one chosen is booked along with the session. */
export function RoomRow({ hours, value, onChange, booked = false, error }: RoomRowProps) {
  const reading = useRead('room.free', hours ?? WHENEVER, { when: hours !== undefined });
  if (!hours) return null;
  return (
    <FormRow id="hearing-room" label="订哪间屋子" help="推迟或取消会自己退" error={error}>
      <Opening reading={reading} cards={1}>
        {({ list }) => <Rooms list={list} value={value} onChange={onChange} booked={booked} />}
      </Opening>
    </FormRow>
  );
}

type RoomsProps = Pick<RoomRowProps, 'value' | 'onChange'> & { list: readonly FreeRoom[]; booked: boolean };

function Rooms({ list, value, onChange, booked }: RoomsProps) {
  if (list.length === 0 && !booked) return <Note>这里还没有您能订的屋子，地方写在下面</Note>;
  const free = list.filter((room) => room.free);
  const none = { value: NONE, label: booked ? '退了那间' : '不订屋子', line: '地方写在下面' };
  const keep = { value: KEEP, label: '还用订好的那间', line: '时间不变，屋子也不变' };
  const rooms = free.map((room) => ({ value: room.id, label: room.name, line: roomLine(room) }));
  const chosen = value === '' ? NONE : (value ?? (booked ? KEEP : NONE));
  const choose = (next: string): void => {
    if (next === KEEP) onChange(undefined);
    else onChange(free.find(({ id }) => id === next) ?? (booked ? '' : undefined));
  };
  const isLost = ![KEEP, NONE].includes(chosen) && !free.some(({ id }) => id === chosen);
  const taken = takenLine(list);
  return (
    <View className="stack">
      <OptionList
        label="订哪间屋子"
        options={[...(booked ? [keep] : []), none, ...rooms]}
        value={chosen}
        onChange={choose}
      />
      {isLost && <Note>您选的那间这个时间有人用，请另选一间</Note>}
      {taken !== undefined && <View className="t-s ink2">{taken}</View>}
    </View>
  );
}
