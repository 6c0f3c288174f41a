import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import type { DayCard } from '../../copy/serviceDay';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';

const ways = [
  { value: 'together', label: '和邻居一组' },
  { value: 'alone', label: '自己去' },
] as const;
const doors = [
  { value: '1', label: '1 家' },
  { value: '3', label: '3 家' },
  { value: '5', label: '5 家' },
] as const;

interface Draft {
  way: (typeof ways)[number]['value'];
  most: (typeof doors)[number]['value'];
}

interface SignUpSheetProps {
  day: DayCard;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Two taps: «我来», then «报名»; what is chosen beforehand suits most. */
export function SignUpSheet({ day, open, onClose, onDone }: SignUpSheetProps) {
  const form = useDraft<Draft>(`serviceDay:${day.id}`, { way: 'together', most: '3' });
  const { send, busy } = useAct('serviceDay.signUp');
  const { way, most } = form.values;
  const come = async (): Promise<void> => {
    const reply = await send({ id: day.id, alone: way === 'alone', most: Number(most) });
    if (!reply?.ok) return;
    form.drop();
    toast('报好名了，分好组会告诉您');
    onDone();
  };
  return (
    <Sheet open={open} title="怎么来" onClose={onClose}>
      <View className="stack">
        <FormRow label="和谁去">
          <OptionRow
            label="和谁去"
            options={ways}
            value={way}
            onChange={(next) => form.change({ way: next })}
          />
        </FormRow>
        <FormRow label="最多去几家" help="到时按这个分">
          <OptionRow
            label="最多去几家"
            options={doors}
            value={most}
            onChange={(next) => form.change({ most: next })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void come()}>
          报名
        </Button>
      </View>
    </Sheet>
  );
}
