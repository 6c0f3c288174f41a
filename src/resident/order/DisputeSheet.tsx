import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import type { OrderSheet } from './sheet';
import { WordsSheet } from './WordsSheet';

/** 没办好: what is missing, in words; it goes back to work and the supervisor answers for it. Or it will do. */
export function DisputeSheet({ open, order, settle, onClose }: OrderSheet) {
  const dispute = useAct('order.dispute');
  const confirm = useAct('order.confirm');
  const which = { id: order.id, version: order.version };
  const send = async (words: string) => {
    const reply = await dispute.send({ ...which, words });
    if (reply?.ok === false && reply.refusal.code === 'OFFLINE') return reply;
    if (settle(reply)) toast('知道了，有人接着管');
    return reply;
  };
  const willDo = async (): Promise<void> => {
    if (settle(await confirm.send({ ...which, outcome: 'partly' }))) onClose();
  };
  return (
    <WordsSheet
      {...{ open, send, onClose }}
      title="哪里没办好"
      draft={`dispute:${order.id}`}
      label="还差什么"
      missing="请写一下哪里没办好"
      line="会交给上一级负责人盯着办完，不怪您，也不用再点一单。"
      act="接着办"
      busy={dispute.busy}
      refused={dispute.refusal?.code}
    >
      <Button busy={confirm.busy} onPress={() => void willDo()}>
        办了一部分，就这样吧
      </Button>
    </WordsSheet>
  );
}
