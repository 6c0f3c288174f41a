import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import type { OrderSheet } from './sheet';

/** 撤回: says what follows before it is done, and that it can be undone. */
export function WithdrawSheet({ open, order, settle, onClose }: OrderSheet) {
  const withdraw = useAct('order.withdraw');
  const send = async (): Promise<void> => {
    const reply = await withdraw.send({ id: order.id, version: order.version });
    if (!reply) return;
    if (settle(reply)) toast('撤回了，被问到的邻居会知道。七天内还能点回来');
    onClose();
  };
  return (
    <Confirm
      open={open}
      title="撤回这一单？"
      consequence={
        order.helper
          ? `${order.helper.name}已经接了，会马上告诉他不用来了。七天内还能点回来。`
          : '不再问邻居，问过的会知道不用来了。七天内还能点回来。'
      }
      act="撤回"
      busy={withdraw.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
