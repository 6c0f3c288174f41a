import { ANSWER_WORDS } from '@core/domain/live/question';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Question } from '../words/crew';

interface AnswerSheetProps {
  question: Question;
  onChange: (question: Question) => void;
  onClose: () => void;
}

/** An answer in words, for what is not answered aloud. */
export function AnswerSheet({ question: { id, version, words }, onChange, onClose }: AnswerSheetProps) {
  const { values, change, drop } = useDraft(`answer:${id}`, { words: '' });
  const { send, busy, refusal } = useAct('question.answer', { quiet: true });
  const said = values.words.trim();
  const answer = async (): Promise<void> => {
    const reply = await send({ id, version, words: said });
    if (!reply?.ok) return;
    drop();
    onClose();
    onChange(reply.output.question);
  };
  return (
    <Sheet open title="写几句答" onClose={onClose}>
      <View className="stack">
        <View>{words}</View>
        <FormRow label="怎么答" help="大家看得到" error={refusal && refusalWords[refusal.code]}>
          <TextArea
            name="question-answer"
            label="怎么答"
            maxLength={ANSWER_WORDS}
            value={values.words}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={said === ''} onPress={() => void answer()}>
          就这样答
        </Button>
      </View>
    </Sheet>
  );
}
