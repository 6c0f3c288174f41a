import { View } from '@tarojs/components';
import { aria, cx } from '../aria';
import { Drawing } from '../basic/Icon';
import './Windows.scss';

const MOST = 16;

interface WindowsProps {
  asked: number;
  /** Of them: opened the offer in the app. Declined ones have opened it too. */
  seen: number;
  declined: number;
  claimed?: boolean;
  small?: boolean;
}

/**
 * One window is one neighbour who was told; it is lit once the offer was opened. Stands beside a sentence with
 * the same numbers and is silent for a screen reader. Over 16 the sentence is enough.
 */
export function Windows({ asked, seen, declined, claimed, small }: WindowsProps) {
  if (asked === 0 || asked > MOST) return null;
  const yes = claimed ? 1 : 0;
  const lit = Math.max(0, Math.min(seen, asked) - declined - yes);
  const names = [
    ...Array.from({ length: lit }, () => 'window-lit'),
    ...Array.from({ length: yes }, () => 'window-yes'),
    ...Array.from({ length: Math.max(0, asked - lit - yes - declined) }, () => 'window-dark'),
    ...Array.from({ length: declined }, () => 'window-no'),
  ];
  return (
    <View className={cx('windows', small && 'windows-small')} {...aria(undefined, { hidden: true })}>
      {names.map((name, index) => (
        <Drawing key={index} name={name} />
      ))}
    </View>
  );
}

/** What the windows mean; the green one only once somebody has taken the order. */
export function WindowLegend({ claimed = false }: { claimed?: boolean }) {
  return (
    <View className="windows-legend">
      <Drawing name="window-lit" />
      看过
      <Drawing name="window-dark" />
      还没看
      <Drawing name="window-no" />
      这次不行
      {claimed && <Drawing name="window-yes" />}
      {claimed && '接了'}
    </View>
  );
}
