import { ToAnswer as List } from '../../components/objection/ToAnswer';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Edited } from '../words';

interface ToAnswerProps {
  id: string;
  mayAnswer: boolean;
  onAnswered: (notice: Edited) => void;
}

/** What households have against a 公示, and the answers. */
export function ToAnswer({ id, mayAnswer, onAnswered }: ToAnswerProps) {
  const reading = useRead('notice.objections', { id });
  const { send, busy } = useAct('notice.answer');
  const answer = async (objection: string, words: string): Promise<boolean> => {
    const reply = await send({ id, objection, words });
    if (reply?.ok) onAnswered(reply.output.notice);
    return reply?.ok === true;
  };
  const load = (cursor: string) => read('notice.objections', { id, cursor });
  return <List {...{ reading, load, mayAnswer, busy }} onAnswer={answer} />;
}
