import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { deskOrderPage } from '../../services/routes';
import { TakeSheet } from './TakeSheet';

export type Suggestion = Output<'suggestion.list'>['list'][number];

/** What was ordered or seen so often that it may be talked about, with the orders it rests on. */
export function Suggestions() {
  const reading = useRead('suggestion.list', {});
  return (
    <Opening reading={reading}>
      {(page) => <List page={page} refresh={() => void reading.refresh()} />}
    </Opening>
  );
}

interface ListProps {
  page: Output<'suggestion.list'>;
  refresh: () => void;
}

function List({ page, refresh }: ListProps) {
  const { list, more, busy } = useMore(page, (cursor) => read('suggestion.list', { cursor }));
  return (
    <>
      {list.length === 0 && (
        <Empty title="现在没有" line="一个网格三十天里同样的单到了五张，或五位看到同一件事，会写在这里" />
      )}
      {list.map((suggestion) => (
        <One key={suggestion.id} suggestion={suggestion} refresh={refresh} />
      ))}
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}

function One({ suggestion, refresh }: { suggestion: Suggestion; refresh: () => void }) {
  const now = useNow();
  const [taking, setTaking] = useState(false);
  const { send, busy } = useAct('suggestion.dismiss');
  const { id, source, itemName, gridName, count, orders } = suggestion;
  const dismiss = async (): Promise<void> => {
    const reply = await send({ id });
    if (reply?.ok) toast('三十天里不再提');
    if (reply) refresh();
  };
  return (
    <>
      <Card className="stack">
        <View className="t-l">{`${gridName} · ${itemName}`}</View>
        <View className="ink2 num">
          {source === 'snaps' ? `${count} 位都看到了` : `三十天里 ${count} 张同样的单`}
        </View>
        {orders.map((order) => (
          <ListRow
            key={order.id}
            title={order.title}
            line={`${order.placeName ?? ''} ${when(order.submittedAt, now)}`.trim()}
            onPress={() => go(deskOrderPage(order.id))}
          />
        ))}
        <View className="row">
          <Button grow={1} busy={busy} onPress={() => void dismiss()}>
            先不议
          </Button>
          <Button grow={1.5} kind="tinted" onPress={() => setTaking(true)}>
            写成议题
          </Button>
        </View>
      </Card>
      {taking && <TakeSheet suggestion={suggestion} onClose={() => setTaking(false)} />}
    </>
  );
}
