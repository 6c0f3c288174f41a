import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { ListRow } from '../../components/basic/ListRow';
import { MyOrders } from '../../components/helping/MyOrders';
import { PoolRows } from '../../components/helping/PoolRows';
import { ModeBanner } from '../../components/mode/ModeBanner';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { TabPage } from '../../components/page/Page';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { offerPage, poolPage, servedPage, serviceDayPage, wishWallPage } from '../../services/routes';
import './work.scss';

const POOL_SHOWN = 5;

/** 接单: what waits for this helper's answer, what is in his hands, and what anybody near may take. */
export function MemberWork() {
  const mine = useRead('offer.mine', {}, { every: WATCH_MS });
  const pool = useRead('order.pool', {}, { every: WATCH_MS });
  const refresh = (): void => void Promise.all([mine.refresh(), pool.refresh()]);
  const { offers = [], serving = [] } = mine.data ?? {};
  const known = [...offers, ...serving].map(({ id }) => id);
  const others = (pool.data?.list ?? []).filter(({ id }) => !known.includes(id));

  return (
    <TabPage tab="work" title="接单">
      <ModeBanner />
      <MyOrders
        mine={mine}
        onChange={refresh}
        empty={{
          title: '现在没有等您的单',
          line: '有邻居点单，会先问离得近的人',
          act: { label: '看看大家都能接的', onPress: () => go(poolPage) },
        }}
      />
      {mine.data && <SubscribeAsk line="有新单，微信叫我" kinds={['asked']} />}
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
          <PoolRows cards={others.slice(0, POOL_SHOWN)} onOpen={({ id }) => go(offerPage(id))} />
        </>
      )}
      <Card tone="rows">
        <ListRow
          icon="calendar-check"
          title="居住地服务日"
          line="报个名，和邻居一组上门"
          onPress={() => go(serviceDayPage)}
        />
        <ListRow
          icon="hand-heart"
          title="微心愿"
          line="认一个，或几个人合着办"
          onPress={() => go(wishWallPage)}
        />
        <ListRow icon="clipboard-text" title="我办过的" onPress={() => go(servedPage)} />
      </Card>
    </TabPage>
  );
}
