import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { when } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go, goInstead } from '../../services/go';
import { showDeskPage, showPage } from '../../services/routes';
import { ShowBadge } from '../components/ShowBadge';
import { Viewers } from '../components/Viewers';
import { isOver, type Summary } from '../words/crew';
import { showHours, type Show } from '../words/show';
import { Replay } from './Replay';
import { Became } from './Became';
import '../components/crew.scss';

const LOOK_MS = 30_000;

/** What came of a show, for who ran it: who watched, in counts alone, and what became of every question. */
export default function SummaryPage() {
  useEntry();
  const id = useParam('id');
  const now = useNow();
  const reading = useRead('show.get', { id }, { every: LOOK_MS });
  return (
    <Page title="直播小结">
      <Opening reading={reading}>
        {({ show }) => (
          <>
            <Card className="stack">
              <View className="row row-top">
                <View className="grow t-xl">{show.title}</View>
                <ShowBadge state={show.state} />
              </View>
              <View className="t-s ink2 num">{showHours(show, now)}</View>
              {show.endedAt !== undefined && <Thanks show={show} />}
            </Card>
            {isOver(show) ? <Over show={show} /> : <NotOver id={id} />}
          </>
        )}
      </Opening>
    </Page>
  );
}

/** Said to all who helped; and by when whoever asked hears. */
function Thanks({ show: { faces, sweepAt, sweptAt } }: { show: Show }) {
  const now = useNow();
  const rest =
    sweptAt !== undefined
      ? '提问都有了着落，问的人都收到了答复。'
      : sweepAt === undefined
        ? ''
        : `没答到的提问，${when(sweepAt, now)} 转给网格员，问的人会收到答复。`;
  return <View className="num">{`谢谢${faces.join('、')}，谢谢来看的邻居。${rest}`}</View>;
}

function NotOver({ id }: { id: string }) {
  return (
    <Empty
      title="还没播完"
      line="播完以后，多少人看、问了什么、各有什么着落，都在这里"
      act={{ label: '回场控台', onPress: () => goInstead(showDeskPage(id)) }}
    />
  );
}

function Over({ show }: { show: Show }) {
  const { id } = show;
  const reading = useRead('show.summary', { id }, { every: LOOK_MS });
  return (
    <Opening reading={reading}>
      {(summary) => (
        <>
          <Watched summary={summary} />
          <Became show={id} counts={summary.questions} />
          {show.state === 'replay' && <Replay id={id} />}
          <Card tone="rows">
            {show.state === 'replay' && (
              <ListRow icon="camera" title="看回放" line="大家也看得到" onPress={() => go(showPage(id))} />
            )}
            <ListRow
              icon="list-checks"
              title="还没答到的提问"
              line={`${summary.questions.open} 个在等，可以现在写几句答`}
              onPress={() => go(showDeskPage(id))}
            />
          </Card>
          <Note icon="lock-simple">只记人数，不记谁看过、看了多久，也不排名。</Note>
          <Button size="small" onPress={() => go(showDeskPage())}>
            看别的直播
          </Button>
        </>
      )}
    </Opening>
  );
}

function Watched({ summary }: { summary: Summary }) {
  const { minutes, comments, reminders, interruptions } = summary;
  const facts = [
    `播了 ${minutes} 分钟`,
    `约了提醒的 ${reminders} 人`,
    `说了 ${comments} 句`,
    interruptions === 0 ? '画面没断过' : `画面断过 ${interruptions} 次`,
  ];
  return (
    <>
      <Section title="多少人看" />
      <Card className="stack">
        <Viewers summary={summary} />
        <View className="t-s ink2 num">{facts.join(' · ')}</View>
      </Card>
    </>
  );
}
