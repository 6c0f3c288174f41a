import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { whichOf, type OrderSheet } from './sheet';

/** 收回: what was sent comes back; nobody is blamed for it. */
export function RecallSheet({ open, order, settle, onClose }: OrderSheet) {
  const recall = useAct('order.recall');
  const send = async () => {
    if (settle(await recall.send(whichOf(order)))) toast('收回来了，接着问邻居');
    onClose();
  };
  return (
    <Confirm
      {...{ open, onClose }}
      title="收回来？"
      consequence="他会收到消息，不算他没去。收回以后接着问邻居，也可以另派一位。"
      act="收回来"
      busy={recall.busy}
      onConfirm={() => void send()}
    />
  );
}
