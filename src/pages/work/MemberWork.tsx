import { View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { NotToday } from '../../components/helping/NotToday';
import { OfferCard } from '../../components/helping/OfferCard';
import { PoolRows } from '../../components/helping/PoolRows';
import { RefuseSheet } from '../../components/helping/RefuseSheet';
import { ServingRows } from '../../components/helping/ServingRows';
import { TakenCard } from '../../components/helping/TakenCard';
import { useAnswer, type HelpingCard } from '../../components/helping/useAnswer';
import { useSeen } from '../../components/helping/useSeen';
import { ModeBanner } from '../../components/mode/ModeBanner';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { TabPage } from '../../components/page/Page';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { offerPage, poolPage, servedPage, servingPage } from '../../services/routes';
import './work.scss';

const POOL_SHOWN = 5;

/** 接单: what waits for this helper's answer, what is in his hands, and what anybody near may take. */
export function MemberWork() {
  const mine = useRead('offer.mine', {}, { every: WATCH_MS });
  const pool = useRead('order.pool', {}, { every: WATCH_MS });
  const refresh = (): void => void Promise.all([mine.refresh(), pool.refresh()]);
  const answer = useAnswer({ onMine: (id) => go(servingPage(id)), onChange: refresh });
  const [refusing, setRefusing] = useState<HelpingCard>();
  const [resting, setResting] = useState<string>();
  const questions = (mine.data?.offers ?? []).filter(isQuestion);
  const others = (pool.data?.list ?? []).filter(({ id }) => !questions.some((asked) => asked.id === id));
  const offers = questions.filter(({ offer }) => offer !== undefined);
  const [offered] = offers;
  useSeen(offers.map(({ id }) => id));
  const openOffer = ({ id }: HelpingCard): void => go(offerPage(id));

  return (
    <TabPage tab="work" title="接单">
      <ModeBanner />
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
            {questions.map((card, index) => (
              <OfferCard
                key={card.id}
                card={card}
                main={index === 0}
                busy={answer.answering === card.id}
                onOpen={() => openOffer(card)}
                onYes={() => void answer.yes(card, card.state === 'dispatched')}
                onNo={() =>
                  card.state === 'dispatched' ? setRefusing(card) : void answer.no(card.id, false)
                }
              />
            ))}
            {questions.length === 0 && (
              <Empty
                title="现在没有等您的单"
                line="有邻居点单，会先问离得近的人"
                act={{ label: '看看大家都能接的', onPress: () => go(poolPage) }}
              />
            )}
            {offered && (
              <Button kind="plain" size="small" onPress={() => setResting(offered.id)}>
                今天别找我
              </Button>
            )}
            <SubscribeAsk line="有新单，微信叫我" kinds={['asked']} />
          </>
        )}
      </Opening>
      {others.length > 0 && (
        <>
          <Section
            title="大家都能接的"
            side={
              <View
                className="work-all"
                {...pressable(() => go(poolPage), { label: '大家都能接的，全部看看' })}
              >
                全部
                <Icon name="caret-right" />
              </View>
            }
          />
          <PoolRows cards={others.slice(0, POOL_SHOWN)} onOpen={openOffer} />
        </>
      )}
      <Card tone="rows">
        <ListRow icon="clipboard-text" title="我办过的" onPress={() => go(servedPage)} />
      </Card>
      <RefuseSheet
        order={refusing}
        onClose={() => setRefusing(undefined)}
        onDone={() => {
          setRefusing(undefined);
          refresh();
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
    </TabPage>
  );
}

/** Still to be answered: an offer that waits, or a dispatch to me. */
function isQuestion({ state, offer }: HelpingCard): boolean {
  return state === 'dispatched' || offer === undefined || offer.state === 'waiting';
}
