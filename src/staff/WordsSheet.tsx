import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '../components/basic/Button';
import { Sheet } from '../components/feedback/Sheet';
import { FormRow } from '../components/form/FormRow';
import { TextArea } from '../components/form/TextArea';
import { refusalWords } from '../copy/refusals';

/** What an act came to, as far as a sheet cares. */
export type Sent = { ok: true } | { ok: false; refusal: { code: string } } | undefined;

interface WordsSheetProps {
  open: boolean;
  title: string;
  label: string;
  help: string;
  placeholder: string;
  words: string;
  onWords: (words: string) => void;
  max?: number;
  /** What follows, before it is done. */
  line: string;
  act: string;
  busy: boolean;
  /** Something is still to be chosen or written. */
  lacking: boolean;
  refused: string | undefined;
  onSend: () => void;
  onClose: () => void;
  /** What is chosen besides, above the words. */
  children?: ReactNode;
}

/** One act of the desk that is given in words, with whatever is chosen besides. Its caller keeps the draft. */
export function WordsSheet(props: WordsSheetProps) {
  const { open, title, label, help, placeholder, words, onWords, max = 200 } = props;
  const { line, act, busy, lacking, refused, onSend, onClose, children } = props;
  const error = refused === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined;
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        {children}
        <FormRow label={label} help={help} error={error}>
          <TextArea
            name="desk-words"
            label={label}
            placeholder={placeholder}
            value={words}
            onChange={onWords}
            maxLength={max}
            invalid={error !== undefined}
          />
        </FormRow>
        {refused === 'OFFLINE' && <View className="amber">{refusalWords.OFFLINE}</View>}
        <View className="t-s ink2">{line}</View>
        <Button kind="filled" disabled={lacking} busy={busy} onPress={onSend}>
          {act}
        </Button>
      </View>
    </Sheet>
  );
}
