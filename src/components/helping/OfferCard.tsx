import { View } from '@tarojs/components';
import { afterSilence, factsOf } from '../../copy/helping';
import { useNow } from '../../hooks/useNow';
import { pressable } from '../aria';
import { UrgentMark } from '../basic/Avatar';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { DueBadge } from '../order/DueBadge';
import { WhyMe } from '../order/WhyMe';
import type { HelpingCard } from './useAnswer';
import './OfferCard.scss';

interface OfferCardProps {
  card: HelpingCard;
  /** The first one: it says why, and carries the page's one filled button. */
  main: boolean;
  busy: boolean;
  onOpen: () => void;
  onYes: () => void;
  onNo: () => void;
}

/** One question to a helper, with its hour. A dispatch by the community is asked in other words. */
export function OfferCard({ card, main, busy, onOpen, onYes, onNo }: OfferCardProps) {
  const now = useNow();
  const dispatched = card.state === 'dispatched';
  const until = dispatched ? card.due?.at : card.offer?.until;
  return (
    <Card tone={main ? 'marked' : 'plain'} label={card.title}>
      <View className="offer-head" {...pressable(onOpen, { sum: `看这一单：${card.title}` })}>
        {card.urgency === 'urgent' && <UrgentMark />}
        <View className={main ? 't-l grow' : 't-m b grow'}>{card.title}</View>
        {until !== undefined && <DueBadge until={until} as="left" />}
      </View>
      <View className="t-s ink2">{factsOf(card, now)}</View>
      {main && card.offer && (
        <View className="offer-why">
          <WhyMe reasons={card.offer.reasons} />
        </View>
      )}
      <View className="row offer-acts">
        <Button grow={1} size={main ? 'normal' : 'small'} onPress={onNo} disabled={busy}>
          {dispatched ? '去不了' : '这次不行'}
        </Button>
        <Button
          grow={1.5}
          kind={main ? 'filled' : 'tinted'}
          size={main ? 'normal' : 'small'}
          onPress={onYes}
          busy={busy}
        >
          {dispatched ? '我去' : '接单'}
        </Button>
      </View>
      {main && (
        <View className="t-s ink2">
          {dispatched ? dispatchLine(card) : until !== undefined && afterSilence(until, now)}
        </View>
      )}
    </Card>
  );
}

function dispatchLine({ accountable }: HelpingCard): string {
  return `${accountable ? `${accountable.name}请您去一趟。` : '社区请您去一趟。'}去不了说一声就行，不影响您。`;
}
