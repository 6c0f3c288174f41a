import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { HoursRows, momentsOf } from '../../components/planning/HoursRows';
import { refusalWords } from '../../copy/refusals';
import { clock } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

/** Another hour; those who want to be told hear of it. */
export function MoveSheet({ show, put, onClose }: Acting & { onClose: () => void }) {
  const { id, version, startsAt, endsAt } = show;
  const same = { day: '', from: padded(clock(startsAt)), until: padded(clock(endsAt)) };
  const { values, change, drop } = useDraft(`show-move:${id}`, same);
  const { send, busy, refusal } = useAct('show.reschedule', { quiet: true });
  const hours = momentsOf(values);
  const move = async (): Promise<void> => {
    if (!hours) return;
    const reply = await send({ id, version, ...hours });
    if (!reply?.ok) return;
    drop();
    put(reply.output.show);
    onClose();
  };
  return (
    <Sheet open title="改到什么时候" onClose={onClose}>
      <View className="stack">
        <View className="ink2">约了提醒的人马上收到新时间，提问都留着。</View>
        <HoursRows
          id="show-hours"
          help="一场最长六小时"
          value={values}
          onChange={change}
          error={refusal && refusalWords[refusal.code]}
        />
        <Button kind="filled" busy={busy} disabled={!hours} onPress={() => void move()}>
          定在这个时间
        </Button>
      </View>
    </Sheet>
  );
}

const padded = (time: string): string => time.padStart(5, '0');
