import { useState } from 'react';
import type { Reading } from '../../hooks/useRead';
import { go } from '../../services/go';
import { offerPage, servingPage } from '../../services/routes';
import { Button } from '../basic/Button';
import { Section } from '../basic/Card';
import { Empty } from '../feedback/Empty';
import { Opening } from '../feedback/Opening';
import { NotToday } from './NotToday';
import { OfferCard } from './OfferCard';
import { questionOf } from './question';
import { Refusing, type Refused } from './Refusing';
import { ServingRows } from './ServingRows';
import { TakenCard } from './TakenCard';
import { useAnswer, type HelpingCard } from './useAnswer';
import { useSeen } from './useSeen';

interface MyOrdersProps {
  mine: Reading<'offer.mine'>;
  /** Something was answered: look again. */
  onChange: () => void;
  /** What is said when nothing waits. */
  empty: { title: string; line: string; act?: { label: string; onPress: () => void } };
}

/** What is in somebody's hands, and what waits for his answer: to whomever orders are sent. */
export function MyOrders({ mine, onChange, empty }: MyOrdersProps) {
  const answer = useAnswer({ onMine: (id) => go(servingPage(id)), onChange });
  const [refused, setRefused] = useState<Refused>();
  const [resting, setResting] = useState<string>();
  const questions = askedOf(mine.data?.offers ?? []);
  const offers = questions.filter(({ question }) => question.kind === 'offer');
  const [offered] = offers;
  useSeen(offers.map(({ card }) => card.id));

  const no = ({ card, question: { kind } }: AskedCard): void => {
    if (kind === 'offer') void answer.no(card.id, false);
    else if (kind === 'handOver') void answer.notOver(card);
    else setRefused({ order: card, kind });
  };
  return (
    <>
      {answer.taken && (
        <TakenCard
          taken={answer.taken}
          onClose={answer.forget}
          onInstead={(id) => {
            answer.forget();
            go(offerPage(id));
          }}
        />
      )}
      <Opening reading={mine}>
        {({ serving }) => (
          <>
            {serving.length > 0 && (
              <>
                <Section title="我在办的" side={`${serving.length} 单`} />
                <ServingRows cards={serving} onOpen={({ id }) => go(servingPage(id))} />
              </>
            )}
            {questions.map((asked, index) => (
              <OfferCard
                key={asked.card.id}
                {...asked}
                main={index === 0}
                busy={answer.answering === asked.card.id}
                onOpen={() => go(offerPage(asked.card.id))}
                onYes={() => void answer.yes(asked.card, asked.question.kind)}
                onNo={() => no(asked)}
              />
            ))}
            {questions.length === 0 && <Empty {...empty} />}
            {offered && (
              <Button kind="plain" size="small" onPress={() => setResting(offered.card.id)}>
                今天别找我
              </Button>
            )}
          </>
        )}
      </Opening>
      <Refusing
        refused={refused}
        onClose={() => setRefused(undefined)}
        onDone={() => {
          setRefused(undefined);
          onChange();
        }}
      />
      <NotToday
        open={resting !== undefined}
        busy={answer.answering !== undefined}
        onClose={() => setResting(undefined)}
        onConfirm={() => {
          if (resting !== undefined) void answer.no(resting, true).then(() => setResting(undefined));
        }}
      />
    </>
  );
}

interface AskedCard {
  card: HelpingCard;
  question: NonNullable<ReturnType<typeof questionOf>>;
}

/** Those that can still be answered. */
function askedOf(cards: readonly HelpingCard[]): AskedCard[] {
  return cards.flatMap((card) => {
    const question = questionOf(card);
    return question ? [{ card, question }] : [];
  });
}
