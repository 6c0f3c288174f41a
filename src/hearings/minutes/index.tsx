import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { when } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { minutesEditPage } from '../../services/routes';
import type { Minutes } from '../words/minutes';
import { AskSheet } from './AskSheet';
import { Corrections } from './Corrections';
import { Editions } from './Editions';
import { Lines } from '../components/MinuteLines';
import { Mine } from './Mine';

/** The minutes of a session: what people read, what each edition changed, and the way to say that it was otherwise. */
export default function MinutesPage() {
  useEntry();
  const id = useParam('id');
  const edition = useParam('edition');
  const reading = useRead('minutes.get', { id, ...(edition === '' ? {} : { edition: Number(edition) }) });
  const put = (minutes: Minutes): void => reading.put({ minutes });
  return (
    <Page title="会议纪要" {...barOf(reading.data?.minutes)}>
      <Opening reading={reading} cards={3}>
        {({ minutes }) =>
          minutes.edition === 0 ? (
            <Empty
              title="纪要还没出来"
              line="散会后一天以内出来，出来了到场的人都会收到提醒"
              {...(minutes.mayWrite
                ? { act: { label: '去写纪要', onPress: () => go(minutesEditPage(id)) } }
                : {})}
            />
          ) : (
            <Published minutes={minutes} put={put} refresh={reading.refresh} />
          )
        }
      </Opening>
    </Page>
  );
}

interface PublishedProps {
  minutes: Minutes;
  put: (minutes: Minutes) => void;
  refresh: () => Promise<void>;
}

function Published({ minutes, put, refresh }: PublishedProps) {
  const [asking, setAsking] = useState<Minutes['lines'][number]>();
  const latest = minutes.edition === minutes.editions;
  const asked = new Set(minutes.mine.map(({ entryId }) => entryId));
  const mayAsk = (id: string) => latest && minutes.mayCorrect && !asked.has(id);
  return (
    <>
      <Head minutes={minutes} latest={latest} />
      <Lines
        agenda={minutes.agenda}
        lines={minutes.lines}
        photos={minutes.photos}
        act={(line) =>
          mayAsk(line.id) && (
            <Button
              size="small"
              kind="plain"
              label={`不是这样：${line.said.words}`}
              onPress={() => setAsking(line)}
            >
              不是这样
            </Button>
          )
        }
      />
      <Mine mine={minutes.mine} />
      {latest && minutes.mayAmend && <Corrections minutes={minutes} onAnswered={() => void refresh()} />}
      {minutes.editions > 1 && <Editions minutes={minutes} />}
      {asking && (
        <AskSheet
          key={asking.id}
          id={minutes.id}
          line={asking}
          onClose={() => setAsking(undefined)}
          onAsked={(after) => {
            setAsking(undefined);
            put(after);
          }}
        />
      )}
    </>
  );
}

function Head({ minutes, latest }: { minutes: Minutes; latest: boolean }) {
  const now = useNow();
  const { title, startsAt, venue, edition, at, why, correctUntil = 0, mayCorrect } = minutes;
  return (
    <>
      <Card className="stack">
        <View className="t-xl">{title}</View>
        <View className="t-s ink2">{`${when(startsAt, now)} · ${venue}`}</View>
        {at !== undefined && (
          <View className="t-s ink2 num">{`第 ${edition} 版，${when(at, now)} 出来`}</View>
        )}
        {why !== '' && <View className="amber">{why}</View>}
      </Card>
      {!latest && <Note>这是以前的一版，后来改过。</Note>}
      {latest && now < correctUntil && (
        <Note icon="clock">
          {mayCorrect
            ? `您在场。哪一条不对，${when(correctUntil, now)} 前点「不是这样」。`
            : `到场的人 ${when(correctUntil, now)} 前可以请求更正。`}
        </Note>
      )}
    </>
  );
}

/** Who writes it goes on writing, or puts another edition in its place. */
function barOf(minutes: Minutes | undefined) {
  if (!minutes || minutes.edition !== minutes.editions || !(minutes.mayWrite || minutes.mayAmend)) return {};
  const { id, mayWrite } = minutes;
  return {
    bar: (
      <PrimaryBar line={mayWrite ? '没网也能写，连上了自己送' : '原来那一版留着，大家看得到改了什么'}>
        <Button kind="filled" grow={1} onPress={() => go(minutesEditPage(id))}>
          {mayWrite ? '写纪要' : '改出新的一版'}
        </Button>
      </PrimaryBar>
    ),
  };
}
