import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { Photos } from '../../components/order/Photos';
import { StateBadge } from '../../components/order/StateBadge';
import { ago } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { orderPage } from '../../services/routes';

export type Seen = Output<'snap.similar'>['list'][number];

interface SimilarProps {
  list: readonly Seen[];
  /** Asks anew what is open there. */
  refresh: () => Promise<void>;
}

/** What neighbours said of this place already: one tap says that one saw the same. */
export function Similar({ list, refresh }: SimilarProps) {
  return (
    <View className="stack">
      <View className="ink2">这里有人说过了。是同一件事，点一下「我也遇到了」就行。</View>
      {list.map((seen) => (
        <One key={seen.id} seen={seen} refresh={refresh} />
      ))}
    </View>
  );
}

function One({ seen, refresh }: { seen: Seen; refresh: () => Promise<void> }) {
  const now = useNow();
  const second = useAct('snap.second');
  const { seconds = 0 } = seen;
  const send = async (): Promise<void> => {
    const reply = await second.send({ id: seen.id, version: seen.version });
    if (reply?.ok) toast('记下了，有结果告诉您');
    if (reply) await refresh();
  };
  return (
    <Card>
      <View className="stack">
        <View className="row row-top">
          <View className="grow b">{seen.title}</View>
          <StateBadge state={seen.state} outcome={seen.outcome} />
        </View>
        <Photos photos={seen.photos} />
        <View className="t-s ink2">
          {seconds === 0 ? '一位邻居说的' : `${seconds + 1} 位邻居都说了`} · {ago(seen.submittedAt, now)}
        </View>
        {seen.acts.includes('second') ? (
          <Button busy={second.busy} onPress={() => void send()} label={`我也遇到了：${seen.title}`}>
            我也遇到了
          </Button>
        ) : (
          <Button onPress={() => go(orderPage(seen.id))} label={`您说过了，看看办得怎样：${seen.title}`}>
            您说过了，看看办得怎样
          </Button>
        )}
      </View>
    </Card>
  );
}
