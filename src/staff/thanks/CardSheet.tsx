import { View } from '@tarojs/components';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { WordsSheet } from '../WordsSheet';
import { actWords, placedWords, readyWords, sentWords, type Kind, type Leader } from './words';

interface CardSheetProps {
  kind: Kind;
  leader: Omit<Leader, 'id'>;
  onDone: () => void;
  onClose: () => void;
}

const MOST = 200;

/** The words as she will read them, to be sent as they are or changed. */
export function CardSheet({ kind, leader, onDone, onClose }: CardSheetProps) {
  const { personId, name } = leader;
  const { values, change, drop } = useDraft(`thanks:${kind}:${personId}`, { words: readyWords[kind](name) });
  const { send, busy, refusal } = useAct('thanks.send');
  const words = values.words.trim();
  const sent = async (): Promise<void> => {
    const reply = await send({ to: personId, kind, words });
    if (!reply?.ok) return;
    drop();
    toast(sentWords[kind]);
    onDone();
  };
  return (
    <WordsSheet
      open
      title={`给${name}${actWords[kind]}`}
      label="她会读到"
      help="可以改"
      placeholder=""
      words={values.words}
      onWords={(next) => change({ words: next })}
      max={MOST}
      line="现在就送到她的消息里，署社区的名字。"
      act="送出"
      busy={busy}
      lacking={words === ''}
      refused={refusal?.code}
      onSend={() => void sent()}
      onClose={onClose}
    >
      <View className="t-s ink2">{placedWords(leader)}</View>
    </WordsSheet>
  );
}
