import { questionShelves, type QuestionShelf } from '@core/domain/live/question';
import { useEffect, useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Show } from '../words/show';
import { Answering } from './Answering';
import { OneQuestion } from './OneQuestion';
import type { Question } from '../words/crew';
import { shelfWords } from './questions';

const LOOK_MS = 5_000;
const empties: Record<QuestionShelf, { title: string; line: string }> = {
  open: { title: '现在没有在等的提问', line: '有人问，就排在这里；想问的人多的在前面' },
  answered: { title: '还没有答过的', line: '在直播里答了，或者写了答复的，都在这里' },
  onward: { title: '还没有转走的', line: '转成点单或议题的，都在这里' },
};

/** The queue, worked from one place. `changed`: what the room tells of it moves on. */
export function Questions({ show, changed }: { show: Show; changed?: number | undefined }) {
  const [shelf, setShelf] = useState<QuestionShelf>('open');
  const input = { show: show.id, shelf };
  const reading = useRead('question.list', input, { every: LOOK_MS });
  const { refresh } = reading;
  const [answered, setAnswered] = useState<Question>();
  useEffect(() => {
    if (changed !== undefined) void refresh();
  }, [changed, refresh]);
  const counts = reading.data?.counts ?? show.questions;
  const acting = {
    onChange: (question: Question): void => {
      setAnswered(question.state === 'answered' ? question : undefined);
      void refresh();
    },
    onRefused: () => void refresh(),
  };
  return (
    <>
      <Section title="提问" side={`问了 ${counts.open + counts.answered + counts.onward} 个`} />
      <Segments
        label="哪些提问"
        items={questionShelves.map((one) => ({ value: one, label: shelfWords[one], count: counts[one] }))}
        value={shelf}
        onChange={setShelf}
      />
      <Answering onAir={reading.data?.onAir} answered={answered} {...acting} />
      <Opening key={shelf} reading={reading} cards={1}>
        {(page) => <Shelf page={page} input={input} planned={show.itemId ?? ''} {...acting} />}
      </Opening>
    </>
  );
}

interface ShelfProps {
  page: { list: readonly Question[]; next?: string | undefined };
  input: { show: string; shelf: QuestionShelf };
  planned: string;
  onChange: (question: Question) => void;
  onRefused: () => void;
}

function Shelf({ page, input, ...acting }: ShelfProps) {
  const { list, more, busy } = useMore(page, (cursor) => read('question.list', { ...input, cursor }));
  if (list.length === 0) return <Empty {...empties[input.shelf]} />;
  return (
    <>
      <Card>
        {list.map((question) => (
          <OneQuestion key={question.id} question={question} {...acting} />
        ))}
      </Card>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
