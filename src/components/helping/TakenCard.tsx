import { Empty } from '../feedback/Empty';
import type { Taken } from './useAnswer';

interface TakenCardProps {
  taken: Taken;
  /** Opens the other order. */
  onInstead: (id: string) => void;
  onClose: () => void;
}

/** Said to whoever came second: thanks, and the next best order. */
export function TakenCard({ taken, onInstead, onClose }: TakenCardProps) {
  const { instead } = taken;
  if (instead === undefined) {
    return (
      <Empty
        title="刚被邻居接走了，谢谢您"
        line="附近有新的单，会再问您"
        act={{ label: '知道了', onPress: onClose }}
      />
    );
  }
  return (
    <Empty
      title="刚被邻居接走了，谢谢您"
      line="附近还有一单"
      act={{ label: '看看这一单', onPress: () => onInstead(instead) }}
    />
  );
}
