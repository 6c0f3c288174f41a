import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

const words = {
  postpone: {
    title: '推迟这次议事？',
    line: '约了的人马上知道，席位都留着。新时间定了再告诉大家。',
    act: '推迟',
  },
  cancel: { title: '取消这次议事？', line: '约了的人马上知道，席位就没有了。', act: '取消这次' },
} as const;

/** Asks why before a session is put off or called off; what was written stays when it is not sent. */
export function ReasonSheet({
  act,
  hearing,
  put,
  onClose,
}: Acting & { act: keyof typeof words; onClose: () => void }) {
  const { title, line, act: button } = words[act];
  const { values, change, drop } = useDraft(`hearing-${act}:${hearing.id}`, { reason: '' });
  const { send, busy, refusal } = useAct(`hearing.${act}`, { quiet: true });
  const reason = values.reason.trim();
  const done = async (): Promise<void> => {
    const reply = await send({ id: hearing.id, version: hearing.version, reason });
    if (!reply?.ok) return;
    drop();
    put(reply.output.hearing);
    onClose();
  };
  return (
    <Sheet open title={title} onClose={onClose}>
      <View className="stack">
        <View className="ink2">{line}</View>
        <FormRow label="为什么" help="大家看得到" error={refusal && refusalWords[refusal.code]}>
          <TextField
            name="hearing-reason"
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
          <Button grow={1.5} kind="filled" busy={busy} disabled={reason === ''} onPress={() => void done()}>
            {button}
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
