import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useDraft } from '../../hooks/useDraft';

/** What an act came to, as far as a sheet cares. */
type Sent = { ok: true } | { ok: false; refusal: { code: string } } | undefined;

interface WordsSheetProps {
  open: boolean;
  title: string;
  /** Under what name the words are kept until they are sent. */
  draft: string;
  label: string;
  /** What is said when nothing was written; absent where nothing need be. */
  missing?: string;
  /** What follows, before it is done. */
  line: string;
  act: string;
  busy: boolean;
  /** The code of the last refusal. */
  refused: string | undefined;
  send: (words: string) => Promise<Sent>;
  onClose: () => void;
  /** Another way out, under the button. */
  children?: ReactNode;
}

const MOST = 200;
/** After these the words are still wanted: the sheet stays. */
const unfinished = ['OFFLINE', 'TEXT_REFUSED'];

/** One question that is answered in words, kept until they have gone. */
export function WordsSheet(props: WordsSheetProps) {
  const { open, title, draft, label, missing, line, act, busy, refused, send, onClose, children } = props;
  const { values, change, drop } = useDraft(draft, { words: '' });
  const [empty, setEmpty] = useState(false);
  const say = async (): Promise<void> => {
    const words = values.words.trim();
    const lacks = missing !== undefined && words === '';
    setEmpty(lacks);
    if (lacks) return;
    const reply = await send(words);
    if (!reply || (!reply.ok && unfinished.includes(reply.refusal.code))) return;
    if (reply.ok) {
      drop();
      change({ words: '' });
    }
    onClose();
  };
  const error = empty ? missing : refused === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined;
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        <FormRow label={label} error={error} {...(missing === undefined ? { help: '可以不写' } : {})}>
          <TextArea
            name={draft.replace(/\W.*$/, '')}
            label={label}
            value={values.words}
            maxLength={MOST}
            invalid={error !== undefined}
            focus={error !== undefined}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        {refused === 'OFFLINE' && <View className="amber">{refusalWords.OFFLINE}</View>}
        <View className="t-s ink2">{line}</View>
        <Button kind="filled" busy={busy} onPress={() => void say()}>
          {act}
        </Button>
        {children}
      </View>
    </Sheet>
  );
}
