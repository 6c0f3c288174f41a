import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Photos } from '../../components/order/Photos';
import { Trail } from '../../components/order/Trail';
import { Page } from '../../components/page/Page';
import { ago } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { ring } from '../../services/phone';
import { StepList } from '../components/StepList';
import { TopicBadge } from '../components/TopicBadge';
import { factsOf, secondsWords, trailWords, type View as Topic } from '../words/topic';
import { Answering } from './Answering';
import { Bar } from './Bar';
import { More } from './More';
import { Said } from './Said';

/** One topic: what is to be talked about, how many want it, who answers for it, and what I can do. */
export default function TopicPage() {
  useEntry();
  const id = useParam('id');
  const topic = useRead('topic.get', { id }, { every: 30_000 });
  const put = (next: Topic): void => topic.put({ topic: next });
  const acting = { put, refresh: topic.refresh };
  return (
    <Page title="议题" {...(topic.data ? { bar: <Bar topic={topic.data.topic} {...acting} /> } : {})}>
      <Opening reading={topic} cards={3}>
        {({ topic: shown }) => (
          <>
            <Face topic={shown} />
            <Answering topic={shown} />
            <Said topic={shown} />
            <Proposer topic={shown} />
            <StepList
              use={shown.session?.format ?? 'topic'}
              topic={shown.state}
              session={shown.session?.state}
            />
            <Trail trail={shown.trail} words={trailWords} />
            <More topic={shown} {...acting} />
          </>
        )}
      </Opening>
    </Page>
  );
}

function Face({ topic }: { topic: Topic }) {
  const now = useNow();
  return (
    <Card className="stack">
      <View className="row row-top">
        <View className="grow t-xl">{topic.title}</View>
        <TopicBadge state={topic.state} />
      </View>
      <View className="t-s ink2">{factsOf(topic, ago(topic.since, now))}</View>
      {topic.words !== '' && <View>{topic.words}</View>}
      <Photos photos={topic.photos} />
      {topic.isPrivate ? (
        <Note icon="lock-simple">只有您和社区的调解员看得到，不进任何名单</Note>
      ) : (
        <View className="b num">{secondsWords(topic.seconds)}</View>
      )}
      {topic.orders > 0 && <View className="t-s ink2 num">{`近三十天有 ${topic.orders} 张这样的单`}</View>}
    </Card>
  );
}

/** Who proposed it, for the staff of the place; who looked is written down. */
function Proposer({ topic: { proposer } }: { topic: Topic }) {
  if (!proposer) return null;
  const { name, phone } = proposer;
  return (
    <Card className="stack">
      <Section title="谁提的" />
      <View className="b">{name}</View>
      {phone !== undefined && (
        <Button kind="tinted" icon="phone-fill" onPress={() => ring(phone)}>
          {`打给${name}`}
        </Button>
      )}
      <View className="t-s ink2">邻居看不到名字。您看过的，本人查得到。</View>
    </Card>
  );
}
