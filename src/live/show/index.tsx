import { readableUpTo } from '@core/domain/live/comment';
import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { showPage } from '../../services/routes';
import { Tabs } from '../components/Tabs';
import { Player } from '../player/Player';
import { RoomNote } from './RoomNote';
import { Ahead } from './Ahead';
import { AskSheet } from './AskSheet';
import { Comments } from './Comments';
import { CrewRows } from './CrewRows';
import { Face } from './Face';
import { FootBar } from './FootBar';
import { Later } from './Later';
import { OnAir } from './OnAir';
import { Questions } from './Questions';
import { Replay } from './Replay';
import { StrawCard } from './StrawCard';
import { useQuestions } from './useQuestions';
import { useShow } from '../room/useShow';
import '../live.scss';

type Tab = 'questions' | 'comments' | 'answered';

/** 社区直播间: the picture, what is asked and said, and afterwards all of it again. */
export default function ShowPage() {
  useEntry();
  const id = useParam('id');
  const { reading, watch, room, caption, refresh } = useShow(id);
  const questions = useQuestions(id, room.view.questions);
  const [tab, setTab] = useState<Tab>('questions');
  const [asks, setAsks] = useState(false);
  const show = reading.data?.show;
  useShareAppMessage(() => ({ title: show?.title ?? '社区直播间', path: showPage(id) }));
  const { chat, ear } = room.view;
  const counts = room.view.questions ?? questions.open.data?.counts ?? show?.questions;
  const tabs = [
    { value: 'questions', label: '提问', count: counts?.open },
    {
      value: 'comments',
      label: '评论',
      count: chat && ear && readableUpTo(ear.seq, chat),
    },
    { value: 'answered', label: '已答', count: counts && counts.answered + counts.onward },
  ] as const;
  const bar = show && <FootBar show={show} room={room} onAsk={() => setAsks(true)} />;
  return (
    <Page title="社区直播间" {...(bar ? { bar } : {})}>
      <Opening reading={reading} cards={3}>
        {({ show: open }) => {
          const acting = { show: open, room, refresh };
          return (
            <>
              {watch?.replay && watch.replay.parts.length > 0 ? (
                <Replay replay={watch.replay} title={watch.title} poster={watch.poster} />
              ) : (
                watch && <Player watch={watch} viewers={room.view.viewers?.count} caption={caption} />
              )}
              <Face show={open} chapter={watch?.chapter?.title} />
              <Ahead {...acting} />
              <CrewRows show={open} />
              <StrawCard {...acting} />
              <Tabs label="提问和评论" items={tabs} value={tab} onChange={setTab} />
              <RoomNote way={room.way} />
              {tab === 'questions' && (
                <>
                  <OnAir questions={questions} told={room.view.questions} />
                  <Questions questions={questions} {...acting} />
                  <Comments room={room} show={open} peek onAll={() => setTab('comments')} />
                </>
              )}
              {tab === 'comments' && <Comments room={room} show={open} />}
              {tab === 'answered' && <Later show={open} />}
              <AskSheet
                open={asks}
                show={open}
                onClose={() => setAsks(false)}
                onAsked={() => {
                  setTab('questions');
                  void questions.open.refresh();
                }}
              />
            </>
          );
        }}
      </Opening>
    </Page>
  );
}
