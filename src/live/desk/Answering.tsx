import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { useAct } from '../../hooks/useAct';
import type { Question } from '../words/crew';
import type { Reply } from './questions';

interface AnsweringProps {
  onAir: Question | undefined;
  /** What was said to be answered last, as long as that can be taken back with one tap. */
  answered: Question | undefined;
  onChange: (question: Question) => void;
  onRefused: () => void;
}

/** What is being answered now; and the last one that was, to be put back. */
export function Answering({ onAir, answered, onChange, onRefused }: AnsweringProps) {
  const answer = useAct('question.answer');
  const back = useAct('question.back');
  const settle = async (sending: Promise<Reply>): Promise<void> => {
    const reply = await sending;
    if (reply?.ok) onChange(reply.output.question);
    else onRefused();
  };
  const putBack = ({ id, version }: Question): void => void settle(back.send({ id, version }));
  return (
    <View {...aria('status', { live: 'polite' })}>
      {onAir && (
        <Card tone="marked" className="stack">
          <View className="row b amber">
            <Icon name="speaker-high" />
            正在答
          </View>
          <View className="t-l">{onAir.words}</View>
          <View className="desk-acts">
            <Button
              kind="tinted"
              busy={answer.busy}
              onPress={() => void settle(answer.send({ id: onAir.id, version: onAir.version }))}
            >
              答完了
            </Button>
            <Button busy={back.busy} onPress={() => putBack(onAir)}>
              先放回去
            </Button>
          </View>
        </Card>
      )}
      {!onAir && answered?.acts.includes('back') && (
        <Card className="stack">
          <View>{`「${answered.words}」算答过了`}</View>
          <View className="desk-acts">
            <Button size="small" busy={back.busy} label="点错了，放回去" onPress={() => putBack(answered)}>
              点错了，放回去
            </Button>
          </View>
        </Card>
      )}
    </View>
  );
}
