import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import type { OrderActs } from './OrderBar';

interface SheetProps extends OrderActs {
  open: boolean;
  onClose: () => void;
}

/** 撤回: says what follows before it is done. */
export function WithdrawSheet({ open, order, settle, onClose }: SheetProps) {
  const withdraw = useAct('order.withdraw');
  const send = async (): Promise<void> => {
    const reply = await withdraw.send({ id: order.id, version: order.version });
    if (!reply) return;
    if (settle(reply)) toast('撤回了，被问到的邻居会知道');
    onClose();
  };
  return (
    <Confirm
      open={open}
      title="撤回这一单？"
      consequence={
        order.helper
          ? `${order.helper.name}已经接了，会马上告诉他不用来了。以后还能再点。`
          : '不再问邻居，问过的会知道不用来了。以后还能再点。'
      }
      act="撤回"
      busy={withdraw.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
