import { View } from '@tarojs/components';
import { refusalWords } from '../../copy/refusals';
import { useDraft } from '../../hooks/useDraft';
import type { Refusal } from '../../services/cloud';
import { Button } from '../basic/Button';
import { FormRow } from '../form/FormRow';
import { TextArea } from '../form/TextArea';
import { TextField } from '../form/TextField';
import { Sheet } from './Sheet';

interface WhyNotSheetProps {
  /** Under what the words are kept until they are sent. */
  draft: string;
  title: string;
  /** Who reads the reason. */
  help: string;
  act: string;
  most: number;
  busy: boolean;
  refusal: Refusal | undefined;
  /** Whether it was taken. */
  onSend: (words: { reason: string; goTo: string }) => Promise<boolean>;
  onClose: () => void;
}

/** Why something is not taken on, and where to go with it. */
export function WhyNotSheet({ draft, title, help, act, most, busy, refusal, ...on }: WhyNotSheetProps) {
  const { values, change, drop } = useDraft(draft, { reason: '', goTo: '' });
  const reason = values.reason.trim();
  const done = async (): Promise<void> => {
    if (!(await on.onSend({ reason, goTo: values.goTo.trim() }))) return;
    drop();
    on.onClose();
  };
  return (
    <Sheet open title={title} onClose={on.onClose}>
      <View className="stack">
        <FormRow label="为什么" help={help} error={refusal && refusalWords[refusal.code]}>
          <TextArea
            name="why-not"
            label="为什么"
            maxLength={most}
            value={values.reason}
            onChange={(next) => change({ reason: next })}
          />
        </FormRow>
        <FormRow label="可以去哪里办" help="可以不写">
          <TextField
            name="go-to"
            label="可以去哪里办"
            maxLength={60}
            value={values.goTo}
            onChange={(goTo) => change({ goTo })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={reason === ''} onPress={() => void done()}>
          {act}
        </Button>
      </View>
    </Sheet>
  );
}
