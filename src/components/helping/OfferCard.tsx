import { View } from '@tarojs/components';
import { askedLine, factsOf } from '../../copy/helping';
import { useNow } from '../../hooks/useNow';
import { pressable } from '../aria';
import { UrgentMark } from '../basic/Avatar';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { DueBadge } from '../order/DueBadge';
import { WhyMe } from '../order/WhyMe';
import { answerWords, type Question } from './question';
import type { HelpingCard } from './useAnswer';
import './OfferCard.scss';

interface OfferCardProps {
  card: HelpingCard;
  question: Question;
  /** The first one: it says why, and carries the page's one filled button. */
  main: boolean;
  busy: boolean;
  onOpen: () => void;
  onYes: () => void;
  onNo: () => void;
}

/** One question to a helper, with its hour where it has one. Who asks is asked in other words each time. */
export function OfferCard({ card, question, main, busy, onOpen, onYes, onNo }: OfferCardProps) {
  const now = useNow();
  const { kind, until } = question;
  const words = answerWords[kind];
  const line = askedLine(card, question, now);
  const said = main || kind === 'handOver' || kind === 'part';
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
        {words.no !== undefined && (
          <Button grow={1} size={main ? 'normal' : 'small'} onPress={onNo} disabled={busy}>
            {words.no}
          </Button>
        )}
        <Button
          grow={1.5}
          kind={main ? 'filled' : 'tinted'}
          size={main ? 'normal' : 'small'}
          onPress={onYes}
          busy={busy}
        >
          {words.yes}
        </Button>
      </View>
      {said && line !== '' && <View className="t-s ink2">{line}</View>}
    </Card>
  );
}
