import { HOUR, type Ms } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { left, when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { Shape } from '../basic/Icon';
import './StateBadge.scss';

/** Closer than this a deadline is «soon». */
const SOON = 2 * HOUR;

interface DueBadgeProps {
  until: Ms;
  /** `left` counts: 还有 6 分钟. `hour` names it: 17:41 到期. */
  as?: 'left' | 'hour';
}

/** A deadline: far off grey, soon a diamond in amber, over a triangle in red. */
export function DueBadge({ until, as = 'hour' }: DueBadgeProps) {
  const now = useNow();
  if (until <= now) return <Due tone="late" shape="due-late" text={left(until, now)} />;
  const text = as === 'left' ? left(until, now) : `${when(until, now)} 到期`;
  return until - now < SOON ? (
    <Due tone="open" shape="due-soon" text={text} />
  ) : (
    <Due tone="off" shape="state-submitted" text={text} />
  );
}

function Due({ tone, shape, text }: { tone: string; shape: string; text: string }) {
  return (
    <View className={`badge badge-${tone} num`}>
      <Shape name={shape} className="badge-shape" />
      {text}
    </View>
  );
}
