import { Button } from '../../components/basic/Button';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { afterSilence } from '../../copy/helping';
import { useNow } from '../../hooks/useNow';
import type { Question } from './question';

interface AnswerBarProps {
  question: Question;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Yes and no, equally easy; an order from the pool asks for a yes only. */
export function AnswerBar({ question, busy, onYes, onNo }: AnswerBarProps) {
  const now = useNow();
  const { kind, until } = question;
  const lines = {
    dispatch: '去不了说一声就行，不影响您',
    offer: until === undefined ? '' : afterSilence(until, now),
    open: '接了以后先打电话，说好时间再去',
  };
  return (
    <PrimaryBar line={lines[kind]}>
      {kind !== 'open' && (
        <Button grow={1} onPress={onNo} disabled={busy}>
          {kind === 'dispatch' ? '去不了' : '这次不行'}
        </Button>
      )}
      <Button grow={1.5} kind="filled" onPress={onYes} busy={busy}>
        {kind === 'dispatch' ? '我去' : '接单'}
      </Button>
    </PrimaryBar>
  );
}
