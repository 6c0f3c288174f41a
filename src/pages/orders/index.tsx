import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { RunningCard } from '../../components/order/RunningCard';
import { TabPage } from '../../components/page/Page';
import { outcomeWords } from '../../copy/states';
import { dayWord } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { usePullRefresh } from '../../hooks/usePullRefresh';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { orderPage, homePage } from '../../services/routes';

type Which = 'live' | 'closed';

const REFRESH_MS = 10_000;
const empty: Record<Which, { title: string; line: string }> = {
  live: { title: '现在没有在办的单', line: '点一项服务，附近的邻居就会知道' },
  closed: { title: '还没有办完的单', line: '办完的都收在这里' },
};

/** 我的点单: what is running, and what is over. */
export default function Orders() {
  useEntry();
  const [which, setWhich] = useState<Which>('live');
  return (
    <TabPage tab="orders" title="我的点单">
      <Segments
        label="哪些单"
        items={[
          { value: 'live', label: '在办的' },
          { value: 'closed', label: '办完的' },
        ]}
        value={which}
        onChange={setWhich}
      />
      <OrderList key={which} which={which} />
    </TabPage>
  );
}

function OrderList({ which }: { which: Which }) {
  const mine = useRead('order.mine', { which }, { every: REFRESH_MS });
  const { list, more, busy } = useMore(mine.data, (cursor) => read('order.mine', { which, cursor }));
  usePullRefresh(mine.refresh);
  return (
    <Opening reading={mine} cards={3}>
      {() =>
        list.length === 0 ? (
          <Empty
            {...empty[which]}
            act={{ label: '去点单', onPress: () => void Taro.switchTab({ url: homePage }) }}
          />
        ) : (
          <View className="stack">
            {which === 'live' ? <Running list={list} /> : <Over list={list} />}
            {more && (
              <Button busy={busy} onPress={more}>
                再看几单
              </Button>
            )}
          </View>
        )
      }
    </Opening>
  );
}

type List = readonly Output<'order.mine'>['list'][number][];

function Running({ list }: { list: List }) {
  return list.map((order) => (
    <RunningCard key={order.id} order={order} onPress={() => go(orderPage(order.id))} />
  ));
}

function Over({ list }: { list: List }) {
  const now = useNow();
  return (
    <Card tone="rows">
      {list.map((order) => (
        <ListRow
          key={order.id}
          service={order.icon}
          title={order.title}
          line={[
            order.outcome && outcomeWords[order.outcome],
            dayWord(order.submittedAt, now),
            order.yourMove === 'rate' && '可以评价',
          ]
            .filter(Boolean)
            .join(' · ')}
          onPress={() => go(orderPage(order.id))}
        />
      ))}
    </Card>
  );
}
