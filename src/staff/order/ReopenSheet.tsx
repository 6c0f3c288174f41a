import { useAct } from '../../hooks/useAct';
import { WordsSheet } from '../WordsSheet';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';

/** 重新办: closed, and not done after all. */
export function ReopenSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const reopen = useAct('order.reopen');
  const { values, change, after } = useSaid(`reopen:${order.id}`, { words: '' }, props);
  const send = async () =>
    after(await reopen.send({ ...whichOf(order), words: values.words.trim() }), '重新办了，正在问邻居');
  return (
    <WordsSheet
      {...{ open, onClose }}
      title="重新办"
      label="哪里没办好"
      help="来办的人看得到"
      placeholder="比如：水龙头又漏了"
      words={values.words}
      onWords={(words) => change({ words })}
      line="上一级来盯这一单，另问邻居，不单独给上次那位"
      act="重新办这一单"
      busy={reopen.busy}
      lacking={values.words.trim() === ''}
      refused={reopen.refusal?.code}
      onSend={() => void send()}
    />
  );
}
