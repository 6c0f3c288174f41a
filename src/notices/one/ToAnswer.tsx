import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { ObjectionCard } from '../../components/objection/ObjectionCard';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Edited } from '../words';

interface ToAnswerProps {
  id: string;
  mayAnswer: boolean;
  onAnswered: (notice: Edited) => void;
}

/** What households have against it, by door; each is answered once, for everybody to read. */
export function ToAnswer({ id, mayAnswer, onAnswered }: ToAnswerProps) {
  const reading = useRead('notice.objections', { id });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('notice.objections', { id, cursor }));
  const sending = useAct('notice.answer');
  const answer = async (objection: string, words: string): Promise<boolean> => {
    const reply = await sending.send({ id, objection, words });
    if (!reply?.ok) return false;
    onAnswered(reply.output.notice);
    void reading.refresh();
    return true;
  };
  return (
    <>
      <Section title="提的意见" side="邻居看不到" />
      <Opening reading={reading} cards={1}>
        {() => (
          <>
            {list.map((one) => (
              <ObjectionCard
                key={one.id}
                objection={one}
                mayAnswer={mayAnswer}
                busy={sending.busy}
                onAnswer={(words) => answer(one.id, words)}
              />
            ))}
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
    </>
  );
}
