import { MyOrders } from '../../components/helping/MyOrders';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { Page } from '../../components/page/Page';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';

/** 派给我的单: slips and parts for a property manager, a unit, a grid worker or a leader, who are asked by name alone. */
export default function Sent() {
  const mine = useRead('offer.mine', {}, { every: WATCH_MS });
  return (
    <Page title="派给我的单">
      <MyOrders
        mine={mine}
        onChange={() => void mine.refresh()}
        empty={{ title: '现在没有派给您的单', line: '社区派来的单、请您一起办的事，都在这里' }}
      />
      {mine.data && <SubscribeAsk line="有派给我的单，微信叫我" kinds={['asked']} />}
    </Page>
  );
}
