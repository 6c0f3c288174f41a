import { View } from '@tarojs/components';
import { useState } from 'react';
import { returnReasonWords, type ReturnReason } from '../../copy/form';
import { Button } from '../basic/Button';
import { Sheet } from '../feedback/Sheet';
import { OptionList } from '../form/OptionRow';
import { TextArea } from '../form/TextArea';

interface ReasonSheetProps {
  open: boolean;
  title: string;
  /** The act itself: 退单, 去不了. */
  act: string;
  /** What follows, in words. */
  line: string;
  busy: boolean;
  onSend: (reason: ReturnReason, words: string) => void;
  onClose: () => void;
}

const WORDS_MAX = 100;
const reasons = (Object.keys(returnReasonWords) as ReturnReason[]).map((value) => ({
  value,
  label: returnReasonWords[value],
}));

/** Why somebody gives an order back: one tap, words only if he likes. Nothing in it blames him. */
export function ReasonSheet({ open, title, act, line, busy, onSend, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState<ReturnReason>();
  const [words, setWords] = useState('');
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        <OptionList options={reasons} value={reason} onChange={setReason} label={title} />
        {reason === 'other' && (
          <TextArea
            name="return-words"
            label="想说的话，可以不写"
            placeholder="想说就说，不写也行"
            value={words}
            onChange={setWords}
            maxLength={WORDS_MAX}
          />
        )}
        <View className="t-s ink2">{line}</View>
        <Button
          kind="filled"
          disabled={reason === undefined}
          busy={busy}
          onPress={() => reason !== undefined && onSend(reason, words)}
        >
          {act}
        </Button>
      </View>
    </Sheet>
  );
}
