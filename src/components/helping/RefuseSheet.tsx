import { useAct } from '../../hooks/useAct';
import { toast } from '../feedback/Toast';
import { ReasonSheet } from './ReasonSheet';

interface RefuseSheetProps {
  /** The dispatch somebody cannot follow; undefined while nothing is asked. */
  order: { id: string; version: number } | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** 去不了: says no to a dispatch, with a reason. */
export function RefuseSheet({ order, onDone, onClose }: RefuseSheetProps) {
  const refuse = useAct('order.refuse');
  return (
    <ReasonSheet
      open={order !== undefined}
      title="为什么去不了"
      act="告诉社区"
      line="社区马上另找人，不影响您"
      busy={refuse.busy}
      onClose={onClose}
      onSend={async (reason, words) => {
        if (!order) return;
        const reply = await refuse.send({ id: order.id, version: order.version, reason, words });
        if (reply?.ok) toast('好，社区另找人，谢谢您回话');
        if (reply) onDone();
      }}
    />
  );
}
