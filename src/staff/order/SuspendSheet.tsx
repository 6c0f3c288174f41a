import { suspendReasons } from '@core/domain/order/overlays';
import { moment } from '@core/domain/calendar/time';
import { FormRow } from '../../components/form/FormRow';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { dayWord } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { WordsSheet } from '../WordsSheet';
import { DayRow } from './DayRow';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';
import { suspendWords } from './words';

type Reason = (typeof suspendReasons)[number];
const blank = { reason: 'material' as Reason, words: '', until: '' };

/** 挂起: why, and the day on which it goes on by itself. */
export function SuspendSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const now = useNow();
  const suspend = useAct('order.suspend');
  const { values, change, after } = useSaid(`suspend:${order.id}`, blank, props);
  const { reason, words, until } = values;
  const send = async () =>
    after(
      await suspend.send({ ...whichOf(order), reason, words: words.trim(), until }),
      '先放一放，到日子接着办',
    );
  return (
    <WordsSheet
      {...{ open, onClose, words }}
      title="先放一放"
      label="说一句"
      help="居民看得到，可以不写"
      placeholder="比如：灯座要另外买"
      onWords={(said) => change({ words: said })}
      line={
        until === ''
          ? '到那天早上自己接着办，居民看得到'
          : `${dayWord(moment(until), now)}早上自己接着办，居民看得到`
      }
      act="先放一放"
      busy={suspend.busy}
      lacking={until === ''}
      refused={suspend.refusal?.code}
      onSend={() => void send()}
    >
      <FormRow label="为什么">
        <ChoicePicker
          label="为什么"
          options={suspendReasons.map((value) => ({ value, label: suspendWords[value] }))}
          value={reason}
          onChange={(next) => change({ reason: next })}
        />
      </FormRow>
      <DayRow label="放到哪天" day={until} onDay={(day) => change({ until: day })} from={1} />
    </WordsSheet>
  );
}
