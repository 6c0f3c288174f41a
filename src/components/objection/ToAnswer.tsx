import type { Reading } from '../../hooks/useRead';
import { useMore } from '../../hooks/useMore';
import type { Reply } from '../../services/cloud';
import { Button } from '../basic/Button';
import { Section } from '../basic/Card';
import { Opening } from '../feedback/Opening';
import { ObjectionCard } from './ObjectionCard';

type Source = 'notice.objections' | 'resolution.objections';

interface ToAnswerProps<S extends Source> {
  reading: Reading<S>;
  /** Gets a further page. */
  load: (cursor: string) => Promise<Reply<S>>;
  mayAnswer: boolean;
  /** An answer is under way. */
  busy: boolean;
  /** Whether the answer was taken. */
  onAnswer: (objection: string, words: string) => Promise<boolean>;
}

/** What households have against a 公示, by door; each is answered once, for everybody to read. */
export function ToAnswer<S extends Source>({ reading, load, mayAnswer, busy, onAnswer }: ToAnswerProps<S>) {
  const pages = useMore(reading.data, load);
  const answer = async (objection: string, words: string): Promise<boolean> => {
    const taken = await onAnswer(objection, words);
    if (taken) void reading.refresh();
    return taken;
  };
  return (
    <>
      <Section title="提的意见" side="邻居看不到" />
      <Opening reading={reading} cards={1}>
        {() => (
          <>
            {pages.list.map((one) => (
              <ObjectionCard
                key={one.id}
                objection={one}
                mayAnswer={mayAnswer}
                busy={busy}
                onAnswer={(words) => answer(one.id, words)}
              />
            ))}
            {pages.more && (
              <Button onPress={pages.more} busy={pages.busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
    </>
  );
}
