import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import type { Acting } from './acting';

/** How many have come; those who were marked are counted already, whoever came without a name is added by hand. */
export function BeginSheet({ hearing, put, came, onClose }: Acting & { came: number; onClose: () => void }) {
  const [typed, setTyped] = useState(String(came));
  const { send, busy, refusal } = useAct('hearing.begin', { quiet: true });
  const count = /^\d{1,4}$/.test(typed) ? Number(typed) : undefined;
  const { id, version, quorum } = hearing;
  const begin = async (): Promise<void> => {
    if (count === undefined) return;
    const reply = await send({ id, version, came: count });
    if (!reply?.ok) return;
    put(reply.output.hearing);
    onClose();
  };
  return (
    <Sheet open title="现在开始？" onClose={onClose}>
      <View className="stack">
        <FormRow
          label="到了几位"
          help={quorum > 0 ? `至少 ${quorum} 位` : `签到的有 ${came} 位`}
          error={refusal && refusalWords[refusal.code]}
        >
          <TextField
            name="hearing-came"
            label="到了几位"
            type="number"
            maxLength={4}
            value={typed}
            invalid={count === undefined}
            onChange={setTyped}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={count === undefined} onPress={() => void begin()}>
          开始
        </Button>
      </View>
    </Sheet>
  );
}
