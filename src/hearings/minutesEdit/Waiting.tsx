import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { refusalWords } from '../../copy/refusals';
import type { Refusal } from '../../services/cloud';

interface WaitingProps {
  count: number;
  busy: boolean;
  refusal: Refusal<'minutes.sync'> | undefined;
  onSend: () => void;
}

/** How many lines have not reached the cloud, and a way to send them now. */
export function Waiting({ count, busy, refusal, onSend }: WaitingProps) {
  if (count === 0)
    return (
      <View className="t-s ink2" {...aria('status', { live: 'polite' })}>
        记下的都送到了
      </View>
    );
  const why = refusal && refusal.code !== 'OFFLINE' ? refusalWords[refusal.code] : undefined;
  return (
    <Card tone="marked" className="stack">
      <View className="b num" {...aria('status', { live: 'polite' })}>
        {`${count} 条还没送到，连上网会自己送`}
      </View>
      <View className="t-s ink2">{why ?? '都记在这部手机里，关掉也不丢；打开这一页就会送'}</View>
      <Button size="small" busy={busy} onPress={onSend}>
        现在送
      </Button>
    </Card>
  );
}
