import type { Input } from '@core/contract';
import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { MOST_SUSPENDED_DAYS } from '@core/domain/order/overlays';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { dayWord } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import type { SheetProps } from './sheetProps';
import { suspendWords } from './words';

type Reason = Input<'order.suspend'>['reason'];
interface Said {
  reason: Reason | undefined;
  words: string;
  until: string | undefined;
}

const WORDS_MAX = 200;
const blank: Said = { reason: undefined, words: '', until: undefined };
const reasons = (Object.keys(suspendWords) as Reason[]).map((value) => ({
  value,
  label: suspendWords[value],
}));

/** 先放一放: why, and on which day it goes on by itself. */
export function SuspendSheet({ open, order, settle, onClose }: SheetProps) {
  const now = useNow();
  const suspend = useAct('order.suspend');
  const { values, change, drop } = useDraft<Said>(`suspend:${order.id}`, blank);
  const { reason, words } = values;
  const until = values.until !== undefined && values.until > dayOf(now) ? values.until : undefined;
  const send = async (): Promise<void> => {
    if (reason === undefined || until === undefined) return;
    const reply = await suspend.send({ id: order.id, version: order.version, reason, words, until });
    if (!settle(reply)) return;
    drop();
    toast('先放着，到日子接着办');
    onClose();
  };
  return (
    <Sheet open={open} title="先放一放" onClose={onClose}>
      <View className="stack">
        <OptionList
          options={reasons}
          value={reason}
          onChange={(next) => change({ reason: next })}
          label="为什么先放一放"
        />
        <FormRow label="哪天接着办">
          <DayPicker
            label="哪天接着办"
            value={until}
            text={until === undefined ? undefined : dayWord(moment(until), now)}
            start={dayOf(now + DAY)}
            end={dayOf(now + MOST_SUSPENDED_DAYS * DAY)}
            onChange={(next) => change({ until: next })}
          />
        </FormRow>
        <TextArea
          name="suspend-words"
          label="说一句，可以不写"
          placeholder="比如：水龙头型号少见，下周三到货"
          value={words}
          onChange={(next) => change({ words: next })}
          maxLength={WORDS_MAX}
        />
        <View className="t-s ink2">邻居看得到原因和日子。到那天早上自己接着办，也可以提前</View>
        <Button
          kind="filled"
          disabled={reason === undefined || until === undefined}
          busy={suspend.busy}
          onPress={() => void send()}
        >
          先放一放
        </Button>
      </View>
    </Sheet>
  );
}
