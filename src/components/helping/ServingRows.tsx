import { outcomeWords } from '../../copy/states';
import { wantedWords } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { Card } from '../basic/Card';
import { ListRow } from '../basic/ListRow';
import { StateBadge } from '../order/StateBadge';
import type { HelpingCard } from './useAnswer';

interface ServingRowsProps {
  cards: readonly HelpingCard[];
  onOpen: (card: HelpingCard) => void;
}

/** What a helper has in hand, or has done. */
export function ServingRows({ cards, onOpen }: ServingRowsProps) {
  const now = useNow();
  return (
    <Card tone="rows">
      {cards.map((card) => (
        <ListRow
          key={card.id}
          service={card.icon}
          title={card.title}
          line={[wantedWords(card.wanted, now), card.outcome && outcomeWords[card.outcome]]
            .filter(Boolean)
            .join(' · ')}
          right={<StateBadge state={card.state} />}
          onPress={() => onOpen(card)}
        />
      ))}
    </Card>
  );
}
