import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

/** Why it does not go on the wall, and where to go with it. */
export function DeclineSheet({ wish, put, onClose }: Acting & { onClose: () => void }) {
  const { values, change, drop } = useDraft(`wish-decline:${wish.id}`, { reason: '', goTo: '' });
  const { send, busy, refusal } = useAct('wish.decline', { quiet: true });
  const reason = values.reason.trim();
  const done = async (): Promise<void> => {
    const reply = await send({ id: wish.id, version: wish.version, reason, goTo: values.goTo.trim() });
    if (!reply?.ok) return;
    drop();
    put(reply.output.wish);
    onClose();
  };
  return (
    <Sheet open title="这个心愿不上墙？" onClose={onClose}>
      <View className="stack">
        <FormRow label="为什么" help="本人看得到" error={refusal && refusalWords[refusal.code]}>
          <TextField
            name="decline-reason"
            label="为什么"
            maxLength={60}
            value={values.reason}
            onChange={(next) => change({ reason: next })}
          />
        </FormRow>
        <FormRow label="可以去哪里办" help="可以不写">
          <TextField
            name="decline-goto"
            label="可以去哪里办"
            maxLength={60}
            value={values.goTo}
            onChange={(goTo) => change({ goTo })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={reason === ''} onPress={() => void done()}>
          告诉本人
        </Button>
      </View>
    </Sheet>
  );
}
