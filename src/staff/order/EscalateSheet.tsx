import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { WordsSheet } from '../WordsSheet';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';
import { officeOf } from './words';

/** 呼上级: who is next is named before one calls. */
export function EscalateSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const escalate = useAct('order.escalate');
  const chain = useRead('desk.chain', { id: order.id }, { when: open });
  const { values, change, after } = useSaid(`escalate:${order.id}`, { words: '' }, props);
  const next = chain.data?.next;
  const send = async () => {
    const reply = await escalate.send({ ...whichOf(order), words: values.words.trim() });
    after(reply, next ? `呼了${officeOf(next)}，等答复` : '呼了上一级，等答复');
  };
  return (
    <WordsSheet
      {...{ open, onClose }}
      title={next ? `呼${officeOf(next)}` : '呼上级'}
      label="为什么要上级来"
      help="上级和居民看得到"
      placeholder="比如：要登高车，社区没有"
      words={values.words}
      onWords={(words) => change({ words })}
      line={
        next ? `${officeOf(next)}要按时答复；不答复，再往上一级，居民看得到` : '上一级要按时答复，居民看得到'
      }
      act="呼上去"
      busy={escalate.busy}
      lacking={values.words.trim() === ''}
      refused={escalate.refusal?.code}
      onSend={() => void send()}
    />
  );
}
