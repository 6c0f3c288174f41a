import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { Photos } from '../../components/order/Photos';
import { ago, left } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { topicPage } from '../../services/routes';
import { factsOf, secondsWords, stateWords, type Card as Topic } from '../words/topic';
import { TopicBadge } from './TopicBadge';

/** A topic in a list; a tap opens it. `due`: how long there is, for who has to answer. */
export function TopicCard({ topic, due = false }: { topic: Topic; due?: boolean }) {
  const now = useNow();
  const facts = factsOf(topic, ago(topic.since, now));
  const seconds = topic.isPrivate ? undefined : secondsWords(topic.seconds);
  const label = [topic.title, stateWords[topic.state], facts, seconds].filter(Boolean).join('，');
  return (
    <Card className="stack" onPress={() => go(topicPage(topic.id))} label={label}>
      <View className="row row-top">
        <View className="grow t-l">{topic.title}</View>
        <TopicBadge state={topic.state} />
      </View>
      <View className="t-s ink2">{facts}</View>
      {topic.words !== '' && <View>{topic.words}</View>}
      <Photos photos={topic.photos} />
      <View className="row">
        <View className="grow t-s num">
          {[seconds, topic.seconded ? '有您' : undefined].filter(Boolean).join(' · ')}
          {due && topic.due && <View>{left(topic.due.at, now)}</View>}
        </View>
        <Icon name="caret-right" />
      </View>
    </Card>
  );
}
