import type { QuestionShelf } from '@core/domain/live/question';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { orderPage, topicPage } from '../../services/routes';
import { becameWords, mineWords, type Question } from '../words/room';
import type { Show } from '../words/show';

const LOOK_MS = 30_000;

/** What became of each question: answered aloud or in words, or gone on as an order or a topic. */
export function Later({ show }: { show: Show }) {
  return (
    <>
      <Shelf show={show} shelf="answered" title="答过的" empty="还没有答过的。正在答的在「提问」里" />
      <Shelf show={show} shelf="onward" title="转去办的" />
    </>
  );
}

function Shelf(props: { show: Show; shelf: QuestionShelf; title: string; empty?: string }) {
  const { show, shelf, title, empty } = props;
  const reading = useRead('question.list', { show: show.id, shelf }, { every: LOOK_MS });
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('question.list', { show: show.id, shelf, cursor }),
  );
  return (
    <Opening reading={reading} cards={1}>
      {() => (
        <>
          {list.length === 0 && empty !== undefined && <Empty title={empty} />}
          {list.length > 0 && (
            <>
              <Section title={title} />
              <Card>
                {list.map((question) => (
                  <Row key={question.id} question={question} />
                ))}
              </Card>
            </>
          )}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}

function Row({ question }: { question: Question }) {
  const { words, own, state, answer, orderId, topicId } = question;
  const to = orderId === undefined ? topicId && topicPage(topicId) : orderPage(orderId);
  return (
    <View className="live-row">
      <View className="grow">
        <View className="live-said">{words}</View>
        <View className={own ? 't-s b pine' : 't-s ink2'}>
          {own ? mineWords(question) : becameWords[state]}
        </View>
        {answer !== undefined && <View className="live-said">{`答：${answer}`}</View>}
      </View>
      {own && to !== undefined && to !== '' && (
        <Button size="small" label={`看办到哪了：${words}`} onPress={() => go(to)}>
          看办到哪了
        </Button>
      )}
    </View>
  );
}
