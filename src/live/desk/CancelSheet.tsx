import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

/** Calls it off, with a word why; what was written stays when it is not sent. */
export function CancelSheet({
  show: { id, version, reminders },
  put,
  onClose,
}: Acting & { onClose: () => void }) {
  const { values, change, drop } = useDraft(`show-cancel:${id}`, { reason: '' });
  const { send, busy, refusal } = useAct('show.cancel', { quiet: true });
  const reason = values.reason.trim();
  const cancel = async (): Promise<void> => {
    const reply = await send({ id, version, reason });
    if (!reply?.ok) return;
    drop();
    put(reply.output.show);
    onClose();
  };
  return (
    <Sheet open title="这一场不办了？" onClose={onClose}>
      <View className="stack">
        <View className="ink2">{`约了提醒的 ${reminders} 人马上知道。不办了就不能再办，要另排一场。`}</View>
        <FormRow label="为什么" help="大家看得到" error={refusal && refusalWords[refusal.code]}>
          <TextField
            name="show-reason"
            label="为什么"
            maxLength={100}
            value={values.reason}
            onChange={(next) => change({ reason: next })}
          />
        </FormRow>
        <View className="row">
          <Button grow={1} onPress={onClose}>
            先不
          </Button>
          <Button grow={1.5} kind="filled" busy={busy} disabled={reason === ''} onPress={() => void cancel()}>
            不办了
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
