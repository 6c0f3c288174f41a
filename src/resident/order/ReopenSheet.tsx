import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import type { OrderSheet } from './sheet';
import { WordsSheet } from './WordsSheet';

/** What stands with an order that was taken back by mistake. */
const BY_MISTAKE = '刚才点错了，还要办';

/** 重新办: it was not done after all, in words. One that was taken back by mistake comes back with a tap. */
export function ReopenSheet({ open, order, settle, onClose }: OrderSheet) {
  const reopen = useAct('order.reopen');
  const send = async (words: string) => {
    const reply = await reopen.send({ id: order.id, version: order.version, words });
    if (reply?.ok === false && reply.refusal.code === 'OFFLINE') return reply;
    if (settle(reply)) toast('好，重新问邻居，有人盯着办');
    return reply;
  };
  if (order.outcome === 'withdrawn')
    return (
      <Confirm
        {...{ open, onClose }}
        title="还要办这件事？"
        consequence="还是原来那一单，马上重新问邻居。"
        act="点回来"
        busy={reopen.busy}
        onConfirm={() => void send(BY_MISTAKE).then((reply) => reply && onClose())}
      />
    );
  return (
    <WordsSheet
      {...{ open, send, onClose }}
      title="还是没办好？"
      draft={`reopen:${order.id}`}
      label="哪里还没办好"
      missing="请写一下哪里还没办好"
      line="还是原来那一单，请别的邻居来看看，上一级负责人盯着。不怪您。"
      act="重新办"
      busy={reopen.busy}
      refused={reopen.refusal?.code}
    />
  );
}
