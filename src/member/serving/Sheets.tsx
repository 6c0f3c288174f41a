import { goBack } from '../../components/page/PageHeader';
import { toast } from '../../components/feedback/Toast';
import { Confirm } from '../../components/feedback/Confirm';
import { ReasonSheet } from '../../components/helping/ReasonSheet';
import { useAct } from '../../hooks/useAct';
import { AppointSheet } from './AppointSheet';
import { DoneSheet } from './DoneSheet';
import { HandOverSheet } from './HandOverSheet';
import type { Side } from './more';
import { PlanSheet } from './PlanSheet';
import { ReceiptSheet } from './ReceiptSheet';
import type { SheetProps } from './sheetProps';
import { SignOffSheet } from './SignOffSheet';
import { SuspendSheet } from './SuspendSheet';

export type SheetName = Side | 'done' | 'receipt' | 'signOff';

interface SheetsProps extends Omit<SheetProps, 'open'> {
  shown: SheetName | undefined;
  /** Asks what is so now: somebody was faster. */
  refresh: () => void;
}

/** The one sheet that is open; each begins anew with what was drafted in it. */
export function Sheets({ shown, refresh, ...rest }: SheetsProps) {
  const props = { ...rest, open: true };
  switch (shown) {
    case 'appoint':
      return <AppointSheet {...props} />;
    case 'handOver':
      return <HandOverSheet {...props} />;
    case 'suspend':
      return <SuspendSheet {...props} />;
    case 'plan':
      return <PlanSheet {...props} />;
    case 'receipt':
      return <ReceiptSheet {...props} />;
    case 'signOff':
      return <SignOffSheet {...props} />;
    case 'return':
      return <Returning {...rest} refresh={refresh} />;
    case 'leave':
      return <Leaving {...rest} refresh={refresh} />;
    case 'done':
      return (
        <DoneSheet
          open
          order={rest.order}
          onClose={rest.onClose}
          onReply={(reply) => {
            if (rest.settle(reply)) rest.onClose();
          }}
        />
      );
    default:
      return null;
  }
}

type GivingUp = Pick<SheetsProps, 'order' | 'onClose' | 'refresh'>;

/** 退单: the next one is asked at once. */
function Returning({ order, onClose, refresh }: GivingUp) {
  const giveBack = useAct('order.return');
  return (
    <ReasonSheet
      open
      title="为什么退单"
      act="退单"
      line="退了会马上问下一位，不影响您"
      busy={giveBack.busy}
      onClose={onClose}
      onSend={async (reason, words) => {
        const reply = await giveBack.send({ id: order.id, version: order.version, reason, words });
        onClose();
        if (reply?.ok) {
          toast('退好了，马上问下一位');
          goBack();
        } else if (reply) refresh();
      }}
    />
  );
}

/** 我去不了: the seat is free for somebody else. */
function Leaving({ order, onClose, refresh }: GivingUp) {
  const leave = useAct('order.leaveTeam');
  const send = async (): Promise<void> => {
    const reply = await leave.send({ id: order.id, version: order.version });
    onClose();
    if (reply?.ok) {
      toast('好，带头的人会知道');
      goBack();
    } else if (reply) refresh();
  };
  return (
    <Confirm
      open
      title="这次去不了"
      consequence="您的位子空出来，马上能有别人补上，带头的人会知道。不影响您。"
      act="我去不了"
      busy={leave.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
