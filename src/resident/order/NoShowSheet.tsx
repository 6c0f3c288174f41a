import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import type { OrderSheet } from './sheet';
import { WordsSheet } from './WordsSheet';

/** 没等到人: neighbours are asked again, and who was expected may say his side. */
export function NoShowSheet({ open, order, settle, onClose }: OrderSheet) {
  const noShow = useAct('order.noShow');
  const who = order.helper?.name ?? '那位邻居';
  const send = async (words: string) => {
    const reply = await noShow.send({ id: order.id, version: order.version, words });
    if (reply?.ok === false && reply.refusal.code === 'OFFLINE') return reply;
    if (settle(reply)) toast('知道了，马上重新找人');
    return reply;
  };
  return (
    <WordsSheet
      {...{ open, send, onClose }}
      title="没等到人？"
      draft={`noShow:${order.id}`}
      label="还想说的"
      line={`马上重新问邻居，也请${who}说说情况。不怪您，不用再点一单。`}
      act="没等到，重新找人"
      busy={noShow.busy}
      refused={noShow.refusal?.code}
    />
  );
}
