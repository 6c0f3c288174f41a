import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';

const SIX = /^\d{6}$/;

/** The code a relative said, six digits. */
export function JoinSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { send, busy, refusal } = useAct('family.join');
  const code = typed.replace(/\s/g, '');
  const wrong = SIX.test(code) ? undefined : '是六位数字，请看一下少没少';
  const join = async (): Promise<void> => {
    setTried(true);
    if (wrong !== undefined) return;
    const reply = await send({ code });
    if (!reply?.ok) return;
    toast(reply.output.follows ? `连上了，看得到${reply.output.name}的单` : `和${reply.output.name}连上了`);
    setTyped('');
    setTried(false);
    onClose();
  };
  const gone = refusal?.code === 'CODE_GONE' ? refusalWords.CODE_GONE : undefined;
  return (
    <Sheet open={open} title="家人给的码" onClose={onClose}>
      <View className="stack">
        <FormRow label="六位数字" error={tried ? (wrong ?? gone) : undefined}>
          <TextField
            name="family-code"
            label="六位数字"
            type="number"
            value={typed}
            maxLength={7}
            invalid={tried && wrong !== undefined}
            onChange={setTyped}
          />
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void join()}>
          连上
        </Button>
      </View>
    </Sheet>
  );
}
