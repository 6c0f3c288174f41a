import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import type { CovenantEdited } from '../words/covenant';

interface PublishBarProps {
  covenant: CovenantEdited;
  onChange: (covenant: CovenantEdited) => void;
}

const periods = [
  { value: '3', label: '3 天' },
  { value: '7', label: '7 天' },
  { value: '15', label: '15 天' },
] as const;
type Period = (typeof periods)[number]['value'];

/** Puts what is written before the households: for how many days it is talked over, and what has changed. */
export function PublishBar({ covenant, onChange }: PublishBarProps) {
  const { id, version, edition } = covenant;
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState<Period>('7');
  const [why, setWhy] = useState('');
  const { send, busy } = useAct('covenant.publish');
  const publish = async (): Promise<void> => {
    const reply = await send({ id, version, days: Number(days), why: why.trim() });
    if (!reply?.ok) return;
    setOpen(false);
    toast('发布了，先征求意见');
    onChange(reply.output.covenant);
  };
  return (
    <>
      <PrimaryBar line={edition === 0 ? '先征求意见，再请每户表态' : '发布新的一版，每户要重新表态'}>
        <Button kind="filled" grow={1} onPress={() => setOpen(true)}>
          {edition === 0 ? '发布' : '发布新的一版'}
        </Button>
      </PrimaryBar>
      <Sheet open={open} title="征求意见多久" onClose={() => setOpen(false)}>
        <View className="stack">
          <OptionRow label="征求意见多久" options={periods} value={days} onChange={setDays} />
          {edition > 0 && (
            <FormRow label="改了什么" help="大家看得到">
              <TextField name="covenant-why" label="改了什么" value={why} maxLength={60} onChange={setWhy} />
            </FormRow>
          )}
          <View className="ink2">
            {edition === 0 ? '这几天里大家先看，过后每户可以表态' : '以前的同意不算在新的一版里，要再问一遍'}
          </View>
          <Button kind="filled" busy={busy} onPress={() => void publish()}>
            发布
          </Button>
        </View>
      </Sheet>
    </>
  );
}
