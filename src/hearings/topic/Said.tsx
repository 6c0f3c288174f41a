import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { calledAs } from '../../copy/states';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { hearingPage, orderPage, topicPage } from '../../services/routes';
import { formatWords } from '../words/hearing';
import type { View as Topic } from '../words/topic';

/** What the community said to it, and where it went on. */
export function Said({ topic }: { topic: Topic }) {
  const { screened, returned } = topic;
  return (
    <>
      {screened && screened.words !== '' && (
        <Card className="stack">
          <View className="t-s ink2">{screened.by ? `${calledAs(screened.by)}说` : '社区说'}</View>
          <View>{screened.words}</View>
        </Card>
      )}
      {returned && returned.reason !== '' && (
        <Card className="stack">
          <View className="t-s ink2">为什么没有收下</View>
          <View>{returned.reason}</View>
          {returned.goTo !== '' && <View>可以去：{returned.goTo}</View>}
        </Card>
      )}
      <WaysOn topic={topic} />
    </>
  );
}

function WaysOn({ topic: { session, mergedInto, orderId, isPrivate, state } }: { topic: Topic }) {
  const now = useNow();
  if (state === 'accepted' && !session && !isPrivate)
    return <Card className="ink2">收下了，还没排进哪一场。排上了会告诉提的人。</Card>;
  if (!session && !mergedInto && orderId === undefined) return null;
  return (
    <Card tone="rows">
      {session && (
        <ListRow
          icon="calendar-blank"
          title={`放进了${formatWords[session.format]}`}
          line={`${session.title} · ${when(session.startsAt, now)}`}
          onPress={() => go(hearingPage(session.id))}
        />
      )}
      {mergedInto && (
        <ListRow
          icon="users-three"
          title="和这个合成了一个"
          line={mergedInto.title}
          onPress={() => go(topicPage(mergedInto.id))}
        />
      )}
      {orderId !== undefined && (
        <ListRow
          icon="list-checks"
          title="转成了点单"
          line="看谁来办、办到哪一步"
          onPress={() => go(orderPage(orderId))}
        />
      )}
    </Card>
  );
}
