import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { forResidents, modeName, noticeTitle, untilWords, type Notice } from '../../copy/modes';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { adminModePage } from '../../services/routes';
import { AnswerBar } from './AnswerBar';
import { useNotice } from './useNotice';

const watchers = ['communityStaff', 'communitySecretary', 'streetStaff', 'admin'] as const;

/** 急时战时: what is to be done and until when; one tap for who was called up. */
export default function ModePage() {
  const id = useParam('id');
  const reading = useNotice(id);
  const notice = reading.data;
  const answers = notice?.mine !== undefined && notice.state === 'running';
  return (
    <Page
      title={notice ? modeName(notice) : '急时战时'}
      {...(answers ? { bar: <AnswerBar notice={notice} onSaid={() => void reading.refresh()} /> } : {})}
    >
      <Opening reading={reading}>{(shown) => <Said notice={shown} />}</Opening>
    </Page>
  );
}

function Said({ notice }: { notice: Notice }) {
  const now = useNow();
  const { placeName, words, state, until, endedAt, endWords, mine, id } = notice;
  const watches = useSession()?.roles.some(({ role }) => watchers.some((one) => one === role)) === true;
  const over = state !== 'running';
  return (
    <>
      <Card tone={over || notice.drill ? 'plain' : 'urgent'}>
        <View className="stack">
          <View className="t-xl">{noticeTitle(notice)}</View>
          <View className="ink2">
            {over ? `${placeName} · 已经结束` : `${placeName} · ${untilWords(until, now)}自动结束`}
          </View>
          <View>{words}</View>
        </View>
      </Card>
      {over && endedAt !== undefined && (
        <Note>{[`${when(endedAt, now)} 结束，可以撤了`, endWords].filter(Boolean).join('。')}</Note>
      )}
      {!over && (
        <Note icon="warning-circle-fill">
          {mine ? '先顾好自己和家人。有危险先打 110、119、120' : forResidents(notice)}
        </Note>
      )}
      {watches && (
        <Card tone="rows">
          <ListRow icon="list-checks" title="看看进展" onPress={() => go(adminModePage(id))} />
        </Card>
      )}
    </>
  );
}
