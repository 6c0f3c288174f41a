import { poolFactsOf } from '../../copy/helping';
import { useNow } from '../../hooks/useNow';
import { Card } from '../basic/Card';
import { ListRow } from '../basic/ListRow';
import type { HelpingCard } from './useAnswer';

interface PoolRowsProps {
  cards: readonly HelpingCard[];
  onOpen: (card: HelpingCard) => void;
}

/** Orders that anybody near may take: what, when, how near. Never whose or where. */
export function PoolRows({ cards, onOpen }: PoolRowsProps) {
  const now = useNow();
  return (
    <Card tone="rows">
      {cards.map((card) => (
        <ListRow
          key={card.id}
          title={card.urgency === 'urgent' ? `急：${card.title}` : card.title}
          line={poolFactsOf(card, now)}
          onPress={() => onOpen(card)}
        />
      ))}
    </Card>
  );
}
