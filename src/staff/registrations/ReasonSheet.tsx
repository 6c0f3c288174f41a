import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { useDraft } from '../../hooks/useDraft';

interface ReasonSheetProps {
  open: boolean;
  title: string;
  /** The act itself: 退回，告诉他. */
  act: string;
  /** What follows. */
  line: string;
  /** Under which name the typed text is kept until it was sent. */
  draft: string;
  busy: boolean;
  /** Tells whether it was done; then the draft is dropped. */
  onSend: (reason: string) => Promise<boolean>;
  onClose: () => void;
}

/** Why: what is typed is kept until it got through. */
export function ReasonSheet({ open, title, act, line, draft, busy, onSend, onClose }: ReasonSheetProps) {
  const { values, change, drop } = useDraft(draft, { reason: '' });
  const send = async (): Promise<void> => {
    if (await onSend(values.reason.trim())) drop();
  };
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        <FormRow label="原因" help="他看得到">
          <TextArea
            name="registration-reason"
            label="原因"
            placeholder="用一句平常话说清楚"
            value={values.reason}
            maxLength={200}
            onChange={(reason) => change({ reason })}
          />
        </FormRow>
        <View className="t-s ink2">{line}</View>
        <Button kind="filled" disabled={values.reason.trim() === ''} busy={busy} onPress={() => void send()}>
          {act}
        </Button>
      </View>
    </Sheet>
  );
}
