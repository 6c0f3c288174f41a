import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { NotToday } from '../../components/helping/NotToday';
import { questionOf } from '../../components/helping/question';
import { Refusing } from '../../components/helping/Refusing';
import { TakenCard } from '../../components/helping/TakenCard';
import { useAnswer } from '../../components/helping/useAnswer';
import { useSeen } from '../../components/helping/useSeen';
import { DueBadge } from '../../components/order/DueBadge';
import { OrderTitle } from '../../components/order/OrderTitle';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { WhyMe } from '../../components/order/WhyMe';
import { Words } from '../../components/order/Words';
import { goBack } from '../../components/page/PageHeader';
import { Page } from '../../components/page/Page';
import { askedLine, factsOf } from '../../copy/helping';
import { useNow } from '../../hooks/useNow';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { goInstead } from '../../services/go';
import { offerPage, poolPage, servingPage } from '../../services/routes';
import { AnswerBar } from './AnswerBar';
import { AskedFor, doorLine } from './AskedFor';

/** One order a helper may take, before he has it: what, when, how near, why he is asked. */
export default function OfferPage() {
  return <Offer id={useParam('id')} />;
}

/** The page for one order. */
export function Offer({ id }: { id: string }) {
  const now = useNow();
  const shown = useOrder(id);
  const answer = useAnswer({
    onMine: () => goInstead(servingPage(id)),
    onChange: () => void shown.refresh(),
  });
  const [sheet, setSheet] = useState<'refuse' | 'notToday'>();
  const { order } = shown;
  const question = order && questionOf(order);
  useSeen(order?.offer?.state === 'waiting' ? [id] : []);
  const decline = (today: boolean): void => void answer.no(id, today).then(goBack);
  const no = (): void => {
    if (question?.kind === 'offer') decline(false);
    else if (question?.kind === 'handOver' && order) void answer.notOver(order).then(goBack);
    else setSheet('refuse');
  };

  return (
    <Page
      title="看看这一单"
      bar={
        order && question ? (
          <AnswerBar
            question={question}
            line={askedLine(order, question, now)}
            busy={answer.answering !== undefined}
            onYes={() => void answer.yes(order, question.kind)}
            onNo={no}
          />
        ) : undefined
      }
    >
      {answer.taken && (
        <TakenCard taken={answer.taken} onClose={goBack} onInstead={(other) => goInstead(offerPage(other))} />
      )}
      <Opening reading={shown}>
        {({ order: asked }) => (
          <>
            <OrderTitle
              order={asked}
              facts={factsOf(asked, now)}
              {...(question?.until === undefined
                ? {}
                : { badge: <DueBadge until={question.until} as="left" /> })}
            />
            {!question && (
              <Over answered={answer.taken !== undefined} mine={isMine(asked.relations)} id={id} />
            )}
            {question && <AskedFor order={asked} question={question} />}
            <Card className="stack">
              <Words order={asked} />
              {asked.offer && question && <WhyMe reasons={asked.offer.reasons} />}
            </Card>
            {(question || !isMine(asked.relations)) && (
              <Note icon="lock-simple">{doorLine(question ?? { kind: 'open' })}</Note>
            )}
            {question?.kind === 'offer' && (
              <Button kind="plain" size="small" onPress={() => setSheet('notToday')}>
                今天别找我
              </Button>
            )}
            <SubscribeAsk line="有新单，微信叫我" kinds={['asked']} />
          </>
        )}
      </Opening>
      <Refusing
        refused={sheet === 'refuse' && order && question ? { order, kind: question.kind } : undefined}
        onClose={() => setSheet(undefined)}
        onDone={goBack}
      />
      <NotToday
        open={sheet === 'notToday'}
        busy={answer.answering !== undefined}
        onClose={() => setSheet(undefined)}
        onConfirm={() => decline(true)}
      />
    </Page>
  );
}

/** Whether somebody has it in hand, alone or with others. */
const isMine = (relations: readonly string[]): boolean =>
  ['claimer', 'teammate', 'partner'].some((relation) => relations.includes(relation));

/** There is nothing to answer any more: it is mine, or somebody else has it. */
function Over({ answered, mine, id }: { answered: boolean; mine: boolean; id: string }) {
  if (mine) {
    return (
      <Empty
        title="这一单在您手上"
        act={{ label: '去看我在办的', onPress: () => goInstead(servingPage(id)) }}
      />
    );
  }
  if (answered) return null;
  return (
    <Empty
      title="这一单不用您回话了"
      line="已经有人接了，或者不再需要。谢谢您"
      act={{ label: '看看大家都能接的', onPress: () => goInstead(poolPage) }}
    />
  );
}
