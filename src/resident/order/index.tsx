import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { AccountableCard } from '../../components/order/AccountableCard';
import { OrderTitle } from '../../components/order/OrderTitle';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { Page } from '../../components/page/Page';
import { TalkCard } from '../../components/talk/TalkCard';
import { nextStep } from '../../copy/standing';
import { hourWords } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { usePullRefresh } from '../../hooks/usePullRefresh';
import { ringsCommunity } from './acts';
import { EscalationCard, SaidCard, SuspensionCard } from './Aside';
import { BadgeAndHour } from './BadgeAndHour';
import { HelperCard } from './HelperCard';
import { OrderBar } from './OrderBar';
import { PurchaseCard } from './PurchaseCard';
import { askFor } from './reminder';
import { ThankCard } from './ThankCard';
import { Together } from './Together';
import { Trail } from './Trail';
import { WhatCame } from './WhatCame';
import { WhatIWrote } from './WhatIWrote';
import { isSnap } from './words';

/** 点单: how one's own order stands, who answers for it until when, and what one can do. */
export default function OrderPage() {
  const id = useParam('id');
  const watching = useOrder(id);
  const elder = useElder();
  const now = useNow();
  const { order } = watching;
  usePullRefresh(watching.refresh);
  const reminder = order && askFor(order);
  return (
    <Page
      title={elder && order ? order.title : '点单'}
      {...(order
        ? { bar: <OrderBar order={order} settle={watching.settle} />, rings: ringsCommunity(order) }
        : {})}
    >
      <Opening reading={watching} cards={3}>
        {({ order }) => (
          <>
            {!elder && (
              <OrderTitle
                order={order}
                facts={`${order.itemName} · ${isSnap(order) ? (order.placeName ?? '') : hourWords(order, now)}`}
              />
            )}
            <WhatCame order={order} />
            <ThankCard order={order} />
            {order.accountable ? (
              <AccountableCard accountable={order.accountable} line={`${nextStep(order, now)}。`}>
                <BadgeAndHour order={order} />
              </AccountableCard>
            ) : (
              elder && (
                <Card>
                  <BadgeAndHour order={order} />
                </Card>
              )
            )}
            <EscalationCard order={order} />
            <SuspensionCard order={order} />
            <HelperCard order={order} settle={watching.settle} />
            <TalkCard order={order} />
            <PurchaseCard order={order} settle={watching.settle} />
            <Together order={order} />
            <SaidCard order={order} />
            <Trail order={order} />
            {reminder && <SubscribeAsk {...reminder} />}
            {!elder && <WhatIWrote order={order} />}
            <View className="t-s ink2 center num">单号 {order.code}</View>
          </>
        )}
      </Opening>
    </Page>
  );
}
