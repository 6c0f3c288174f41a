import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';

interface WhySheetProps {
  open: boolean;
  title: string;
  /** What follows, in words. */
  line: string;
  /** The act itself: 停这一次. */
  act: string;
  busy: boolean;
  /** What has to be chosen before; the act waits for it. */
  children?: ReactNode;
  ready?: boolean;
  onSend: (why: string) => void;
  onClose: () => void;
}

const LONGEST = 60;

/** One act that others will ask about: what follows, and a word why. */
export function WhySheet({
  open,
  title,
  line,
  act,
  busy,
  children,
  ready = true,
  onSend,
  onClose,
}: WhySheetProps) {
  const [why, setWhy] = useState('');
  const said = why.trim();
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        <View className="ink2">{line}</View>
        {children}
        <FormRow label="为什么" help="大家看得到">
          <TextField name="hearing-why" label="为什么" value={why} maxLength={LONGEST} onChange={setWhy} />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={said === '' || !ready} onPress={() => onSend(said)}>
          {act}
        </Button>
      </View>
    </Sheet>
  );
}
