import { useAct } from '../../hooks/useAct';
import { WordsSheet } from '../WordsSheet';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';

/** 没到: said by the desk for a resident who rang; who was expected may say his side. */
export function NoShowSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const noShow = useAct('order.noShow');
  const { values, change, after } = useSaid(`noShow:${order.id}`, { words: '' }, props);
  const who = order.helper?.name ?? '那位邻居';
  const send = async () =>
    after(await noShow.send({ ...whichOf(order), words: values.words.trim() }), '记下了，马上重新找人');
  return (
    <WordsSheet
      {...{ open, onClose }}
      title={`${who}没到？`}
      label="怎么回事"
      help="可以不写"
      placeholder="比如：居民打电话说等了一个小时"
      words={values.words}
      onWords={(words) => change({ words })}
      line={`马上重新问邻居，也请${who}说说情况，两边的话都留着`}
      act="没到，重新找人"
      busy={noShow.busy}
      lacking={false}
      refused={noShow.refusal?.code}
      onSend={() => void send()}
    />
  );
}
