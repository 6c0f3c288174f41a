import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { refusalWords } from '../../copy/refusals';
import { clock } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { HoursRows, momentsOf, type Hours } from '../../components/planning/HoursRows';
import { RoomRow } from '../components/RoomRow';
import type { Acting } from './acting';

type Draft = Hours & { room?: string | undefined };

/** Another hour for what was put off; those who have a seat keep it. */
export function MoveSheet({ hearing, put, onClose }: Acting & { onClose: () => void }) {
  const { id, version, startsAt, endsAt } = hearing;
  const same: Draft = { day: '', from: clock(startsAt), until: clock(endsAt) };
  const { values, change, drop } = useDraft<Draft>(`hearing-move:${id}`, same);
  const { send, busy, refusal } = useAct('hearing.reschedule', { quiet: true });
  const hours = momentsOf(values);
  const move = async (): Promise<void> => {
    if (!hours) return;
    const { room } = values;
    const reply = await send({ id, version, ...hours, ...(room === undefined ? {} : { bookRoom: room }) });
    if (!reply?.ok) return;
    drop();
    put(reply.output.hearing);
    onClose();
  };
  return (
    <Sheet open title="改到什么时候" onClose={onClose}>
      <View className="stack">
        <View className="ink2">席位都留着，约了的人马上收到新时间。</View>
        <HoursRows
          id="hearing-hours"
          help="至少提前三天"
          value={values}
          onChange={change}
          error={refusal && refusalWords[refusal.code]}
        />
        <RoomRow
          hours={hours}
          value={values.room}
          onChange={(room) => change({ room: typeof room === 'object' ? room.id : undefined })}
        />
        <Button kind="filled" busy={busy} disabled={!hours} onPress={() => void move()}>
          定在这个时间
        </Button>
      </View>
    </Sheet>
  );
}
