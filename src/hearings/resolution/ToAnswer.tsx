import { ToAnswer as List } from '../../components/objection/ToAnswer';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Resolution } from '../words/resolution';

interface ToAnswerProps {
  id: string;
  mayAnswer: boolean;
  onAnswered: (resolution: Resolution) => void;
}

/** What households have against what was resolved, and the answers. */
export function ToAnswer({ id, mayAnswer, onAnswered }: ToAnswerProps) {
  const reading = useRead('resolution.objections', { id });
  const { send, busy } = useAct('resolution.answer');
  const answer = async (objection: string, words: string): Promise<boolean> => {
    const reply = await send({ id, objection, words });
    if (reply?.ok) onAnswered(reply.output.resolution);
    return reply?.ok === true;
  };
  const load = (cursor: string) => read('resolution.objections', { id, cursor });
  return <List {...{ reading, load, mayAnswer, busy }} onAnswer={answer} />;
}
