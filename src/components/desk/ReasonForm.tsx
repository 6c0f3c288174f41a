import { View } from '@tarojs/components';
import { Button } from '../basic/Button';
import { Sheet } from '../feedback/Sheet';
import { FormRow } from '../form/FormRow';
import { TextArea } from '../form/TextArea';
import { useDraft } from '../../hooks/useDraft';

/** What is told to the resident. */
export interface Told {
  reason: string;
  goTo: string;
}

interface ReasonFormProps {
  open: boolean;
  title: string;
  /** The act itself: 退回, 说明并结案. */
  act: string;
  /** What the resident will read, and that it ends the order. */
  line: string;
  /** Under which name the typed text is kept until it was sent. */
  draft: string;
  /** A rejection must say where else to go. */
  goToRequired: boolean;
  busy: boolean;
  /** Tells whether it was done; then the draft is dropped. */
  onSend: (told: Told) => Promise<boolean>;
  onClose: () => void;
}

const REASON_MAX = 200;
const GO_TO_MAX = 100;

/** Ends an order in words: why, and where to go instead. What was typed is kept until it got through. */
export function ReasonForm(props: ReasonFormProps) {
  const { open, title, act, line, draft, goToRequired, busy, onSend, onClose } = props;
  const { values, change, drop } = useDraft<Told>(draft, { reason: '', goTo: '' });
  const lacking = values.reason.trim() === '' || (goToRequired && values.goTo.trim() === '');
  const send = async (): Promise<void> => {
    if (!(await onSend({ reason: values.reason.trim(), goTo: values.goTo.trim() }))) return;
    drop();
    change({ reason: '', goTo: '' });
  };
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        <FormRow label="原因" help="居民看得到">
          <TextArea
            name="told-reason"
            label="原因"
            placeholder="用一句平常话说清楚"
            value={values.reason}
            onChange={(reason) => change({ reason })}
            maxLength={REASON_MAX}
          />
        </FormRow>
        <FormRow label="可以去哪办" help={goToRequired ? '地方、窗口或电话' : '可以不写'}>
          <TextArea
            name="told-goto"
            label="可以去哪办"
            placeholder="比如：区政务大厅 3 号窗口，6655 0100"
            value={values.goTo}
            onChange={(goTo) => change({ goTo })}
            maxLength={GO_TO_MAX}
          />
        </FormRow>
        <View className="t-s ink2">{line}</View>
        <Button kind="filled" disabled={lacking} busy={busy} onPress={() => void send()}>
          {act}
        </Button>
      </View>
    </Sheet>
  );
}
