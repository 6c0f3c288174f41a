import { View } from '@tarojs/components';
import { deskLine } from '../../copy/desk';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { cx, pressable } from '../aria';
import { UrgentMark } from '../basic/Avatar';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { DueBadge } from '../order/DueBadge';
import { StateBadge } from '../order/StateBadge';
import { deskActs, lookAt, ringsFirst, type DeskCardData } from './deskActs';
import { RingResident } from './RingResident';
import './DeskCard.scss';

interface DeskCardProps {
  card: DeskCardData;
  /** With its acts, on the desk; without, on the board. */
  acts: boolean;
}

/** One order as the desk sees it: what, by when, how it stands, and at most three acts. */
export function DeskCard({ card, acts }: DeskCardProps) {
  const now = useNow();
  const elder = useElder();
  const until = card.followUpBy ?? card.accountable?.until ?? card.due?.at;
  const late = until !== undefined && until <= now;
  const open = (): void => go(lookAt(card));
  return (
    <Card tone={late ? 'urgent' : 'plain'} className="desk-card" label={card.title}>
      <View className="desk-card-head" {...pressable(open, { sum: `打开：${card.title}` })}>
        {card.urgency === 'urgent' && <UrgentMark />}
        <View className={cx('t-m b grow', !elder && 'nowrap')}>{card.title}</View>
        {until === undefined ? (
          <StateBadge state={card.state} outcome={card.outcome} />
        ) : (
          <DueBadge until={until} />
        )}
      </View>
      <View className="t-s ink2">{deskLine(card, now)}</View>
      {acts && <Acts card={card} />}
    </Card>
  );
}

function Acts({ card }: { card: DeskCardData }) {
  const rings = ringsFirst(card);
  return (
    <View className="desk-card-acts">
      {rings && <RingResident card={card} />}
      {deskActs(card).map(({ label, url }, index) => {
        const first = index === 0 && !rings;
        return (
          <Button
            key={label}
            size="small"
            grow={first ? 1.3 : 1}
            kind={first ? 'tinted' : 'outlined'}
            label={`${label}：${card.title}`}
            onPress={() => go(url)}
          >
            {label}
          </Button>
        );
      })}
    </View>
  );
}
