import { View } from '@tarojs/components';
import { Card } from '../components/basic/Card';
import { Icon } from '../components/basic/Icon';
import { Photos } from '../components/order/Photos';
import { left } from '../copy/times';
import { useNow } from '../hooks/useNow';
import { go } from '../services/go';
import { wishPage } from '../services/routes';
import { Parts } from './Parts';
import { WishBadge } from './WishBadge';
import { factsOf, waitedWords, type Card as Wish } from './words';

/** A wish in a list; a tap opens it. `due`: also how long there is, for who has to do with it. */
export function WishCard({ wish, due }: { wish: Wish; due?: boolean }) {
  const now = useNow();
  const facts = factsOf(wish, waitedWords(wish.since, now));
  return (
    <Card className="stack" onPress={() => go(wishPage(wish.id))} label={`${wish.title}，${facts}`}>
      <View className="row row-top">
        <View className="grow t-l">{wish.title}</View>
        <WishBadge state={wish.state} outcome={wish.outcome} />
      </View>
      <View className="t-s ink2">{facts}</View>
      <View>「{wish.words}」</View>
      <Photos photos={wish.photos} />
      <View className="row">
        <View className="grow">
          <Parts wish={wish} />
          {due === true && wish.due && <View className="t-s num">{left(wish.due.at, now)}</View>}
        </View>
        <Icon name="caret-right" />
      </View>
    </Card>
  );
}
