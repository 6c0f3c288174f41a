import { verifyWays, type VerifyWay } from '@core/domain/wish/wish';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { OptionList } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { verifyWords } from '../words';
import type { Acting } from './acting';

/** How it was looked at, whether it is meant; it may have been offline. */
export function VerifySheet({ wish, put, onClose }: Acting & { onClose: () => void }) {
  const [how, setHow] = useState<VerifyWay>('visit');
  const { send, busy } = useAct('wish.verify');
  const done = async (): Promise<void> => {
    const reply = await send({ id: wish.id, version: wish.version, how });
    if (!reply?.ok) return;
    put(reply.output.wish);
    onClose();
  };
  return (
    <Sheet open title="怎么核实的" onClose={onClose}>
      <View className="stack">
        <OptionList<VerifyWay>
          label="怎么核实的"
          options={verifyWays.map((value) => ({ value, label: verifyWords[value] }))}
          value={how}
          onChange={setHow}
        />
        <Button kind="filled" busy={busy} onPress={() => void done()}>
          核实好了
        </Button>
      </View>
    </Sheet>
  );
}
