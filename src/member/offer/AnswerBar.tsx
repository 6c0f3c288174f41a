import { Button } from '../../components/basic/Button';
import { answerWords, type Question } from '../../components/helping/question';
import { PrimaryBar } from '../../components/page/PrimaryBar';

interface AnswerBarProps {
  question: Question;
  /** What follows yes or no, in words. */
  line: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Yes and no, equally easy; where nobody in particular is asked there is a yes only. */
export function AnswerBar({ question, line, busy, onYes, onNo }: AnswerBarProps) {
  const words = answerWords[question.kind];
  return (
    <PrimaryBar line={line}>
      {words.no !== undefined && (
        <Button grow={1} onPress={onNo} disabled={busy}>
          {words.no}
        </Button>
      )}
      <Button grow={1.5} kind="filled" onPress={onYes} busy={busy}>
        {words.yes}
      </Button>
    </PrimaryBar>
  );
}
