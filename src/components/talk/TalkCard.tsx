import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { go } from '../../services/go';
import { talkPage } from '../../services/routes';
import { Card } from '../basic/Card';
import { Icon } from '../basic/Icon';
import { useTalk } from './useTalk';
import { saidIn, speakerOf } from './words';
import './TalkCard.scss';

/** The page of the talk asks oftener; here it is enough to see that there is something new. */
const GLANCE_MS = 15_000;
const SHOWN = 2;
const parties = ['owner', 'placer', 'claimer', 'teammate', 'desk'];

type Order = Pick<Output<'order.get'>['order'], 'id' | 'state' | 'claimedAt' | 'relations'>;

/** 说几句: what was said last inside an order and how much is new; opens the talk. From the claim on, for its parties. */
export function TalkCard({ order }: { order: Order }) {
  const concerned = order.relations.some((relation) => parties.includes(relation));
  const when = order.claimedAt !== undefined && concerned;
  const { data } = useTalk(order.id, { every: GLANCE_MS, when });
  if (!when || !data || (!data.open && data.last === 0)) return null;
  const latest = data.list.slice(-SHOWN).map((line) => `${speakerOf(line)}：${saidIn(line)}`);
  const news = data.unread > 0 ? `${data.unread} 句新的` : '';
  const lines = latest.length > 0 ? latest : ['几点到、要带什么，在这里说一声'];
  return (
    <Card
      tone={data.unread > 0 ? 'marked' : 'plain'}
      onPress={() => go(talkPage(order.id))}
      label={['说几句', news, ...lines].filter(Boolean).join('，')}
    >
      <View className="row">
        <View className="grow">
          <View className="row">
            <View className="t-l">说几句</View>
            {news !== '' && <View className="talk-news">{news}</View>}
          </View>
          {lines.map((line, n) => (
            <View key={n} className="t-s ink2 talk-last">
              {line}
            </View>
          ))}
        </View>
        <Icon name="caret-right" className="ink2" />
      </View>
    </Card>
  );
}
