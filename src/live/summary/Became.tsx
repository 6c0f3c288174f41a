import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { becameLine, endWords, type Question, type Summary } from '../words/crew';

type Shelf = 'answered' | 'onward';
const shelves = [
  { value: 'answered', label: '答过的' },
  { value: 'onward', label: '转走的' },
] as const;

/** What was asked, and what became of each. */
export function Became({ show, counts }: { show: string; counts: Summary['questions'] }) {
  const [shelf, setShelf] = useState<Shelf>('answered');
  const input = { show, shelf };
  const reading = useRead('question.list', input);
  return (
    <>
      <Section title="提问的着落" side={`问了 ${counts.asked} 个`} />
      <Card>
        <View className="num">{becameLine(counts)}</View>
      </Card>
      <Segments label="哪些提问" items={shelves} value={shelf} onChange={setShelf} />
      <Opening key={shelf} reading={reading} cards={1}>
        {(page) => <Listed page={page} input={input} />}
      </Opening>
    </>
  );
}

interface ListedProps {
  page: { list: readonly Question[]; next?: string | undefined };
  input: { show: string; shelf: Shelf };
}

function Listed({ page, input }: ListedProps) {
  const { list, more, busy } = useMore(page, (cursor) => read('question.list', { ...input, cursor }));
  if (list.length === 0)
    return <Empty title={input.shelf === 'answered' ? '没有答过的提问' : '没有转走的提问'} />;
  return (
    <>
      <Card>
        {list.map((question) => (
          <View key={question.id} className="crew-line">
            <View>{question.words}</View>
            <View className="t-s pine">{endWords(question)}</View>
          </View>
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
