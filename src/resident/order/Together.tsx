import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { Drawing } from '../../components/basic/Icon';
import { useNow } from '../../hooks/useNow';
import { partWords, serviceDayWords, teamWords } from './words';
import './order.scss';

type Order = Output<'order.get'>['order'];

/** Who else has a part in it, and how it is cut into pieces: a team, parties, a slip, the service day, steps. */
export function Together({ order }: { order: Order }) {
  const now = useNow();
  const { team, parties = [], slip, serviceDay, milestones = [], wanted, freeSeats } = order;
  const claimed = order.helper !== undefined && team !== undefined;
  if (!claimed && parties.length === 0 && !slip && !serviceDay && milestones.length === 0) return null;
  return (
    <Card>
      <View className="stack">
        {serviceDay && <View>{serviceDayWords(wanted, now)}</View>}
        {slip && (
          <View>
            <View className="b">派件单 {slip.number}</View>
            <View className="ink2">
              交给{slip.unit}
              {slip.signedAt !== undefined && '，签过字了'}
            </View>
          </View>
        )}
        {claimed && (
          <View>
            <View className="b">{teamWords(team, freeSeats)}</View>
            {team.mates.length > 0 && (
              <View className="ink2">{team.mates.map(({ name }) => name).join('、')}也来</View>
            )}
          </View>
        )}
        {parties.length > 0 && (
          <View>
            <View className="b">谁办哪一样</View>
            {parties.map((party, index) => (
              <View key={index}>{partWords(party)}</View>
            ))}
          </View>
        )}
        {milestones.length > 0 && <Milestones milestones={milestones} />}
      </View>
    </Card>
  );
}

function Milestones({ milestones }: { milestones: NonNullable<Order['milestones']> }) {
  const done = milestones.filter(({ reachedAt }) => reachedAt !== undefined).length;
  return (
    <View>
      <View className="b">
        分 {milestones.length} 步办，办完 {done} 步
      </View>
      <View {...aria('list')}>
        {milestones.map(({ title, reachedAt }, index) => (
          <View key={index} className="milestone" {...aria('listitem')}>
            <Drawing name={reachedAt === undefined ? 'mark-later' : 'mark-done'} className="milestone-mark" />
            <View className="grow">
              {title}
              {reachedAt === undefined ? '' : '，办完了'}
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}
