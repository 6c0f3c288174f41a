import { ReasonForm } from '../../components/desk/ReasonForm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { FollowUpSheet } from '../FollowUpSheet';
import { AnswerSheet } from './AnswerSheet';
import { AssignSheet } from './AssignSheet';
import { EscalateSheet } from './EscalateSheet';
import { InvolveSheet } from './InvolveSheet';
import type { Move } from './moves';
import { NoShowSheet } from './NoShowSheet';
import { PlanSheet } from './PlanSheet';
import { RecallSheet } from './RecallSheet';
import { ReopenSheet } from './ReopenSheet';
import { whichOf, type OrderSheet } from './sheet';
import { SignOffSheet } from './SignOffSheet';
import { SlipSheet } from './SlipSheet';
import { SuspendSheet } from './SuspendSheet';

interface DeskSheetsProps extends Omit<OrderSheet, 'open'> {
  /** The question that stands open. */
  sheet: Move | undefined;
  onSheet: (sheet: Move) => void;
}

/** Every question that is asked before the desk does something; one at a time. */
export function DeskSheets({ sheet, onSheet, ...about }: DeskSheetsProps) {
  const { order, settle, onClose } = about;
  const at = (move: Move): OrderSheet => ({ ...about, open: sheet === move });
  return (
    <>
      <Assign {...at('assign')} />
      <Explain {...at('explain')} />
      <SlipSheet {...at('slip')} />
      <RecallSheet {...at('recall')} />
      <AnswerSheet {...at('answerDown')} />
      <EscalateSheet {...at('escalate')} />
      <SuspendSheet {...at('suspend')} />
      <InvolveSheet {...at('involve')} />
      <PlanSheet {...at('plan')} />
      <NoShowSheet {...at('noShow')} />
      <SignOffSheet {...at('signOff')} />
      <ReopenSheet {...at('reopen')} />
      <FollowUpSheet
        order={order}
        open={sheet === 'followUp'}
        onClose={onClose}
        onReply={(reply, answer) => {
          if (!settle(reply)) return;
          if (answer === 'notDone' && order.acts.includes('reopen')) onSheet('reopen');
          else onClose();
        }}
      />
    </>
  );
}

function Assign({ open, order, settle, onClose }: OrderSheet) {
  const assign = useAct('order.assign');
  const send = async (to: string): Promise<void> => {
    if (!settle(await assign.send({ ...whichOf(order), to }))) return;
    onClose();
    toast('派出去了，等他回话');
  };
  return (
    <AssignSheet
      {...{ open, onClose }}
      orderId={order.id}
      busy={assign.busy}
      onAssign={(to) => void send(to)}
    />
  );
}

function Explain({ open, order, settle, onClose }: OrderSheet) {
  const explain = useAct('order.explain');
  return (
    <ReasonForm
      {...{ open, onClose }}
      title="说明原因，结案"
      act="说明并结案"
      line="居民会收到您的话，这一单结案，结果写「说明了原因」"
      draft={`explain:${order.id}`}
      goToRequired={false}
      busy={explain.busy}
      onSend={async (told) => {
        const done = settle(await explain.send({ ...whichOf(order), ...told }));
        if (done) {
          onClose();
          toast('说明了，居民会收到');
        }
        return done;
      }}
    />
  );
}
