import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../aria';
import { Icon } from '../basic/Icon';
import './Rate.scss';

export type Stars = 1 | 2 | 3 | 4 | 5;

const STARS: readonly Stars[] = [1, 2, 3, 4, 5];
const WORDS: Record<Stars, string> = { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' };

interface RateProps {
  value: Stars | undefined;
  onChange: (stars: Stars) => void;
  label: string;
}

/** One to five stars, and the word for it: a count is never told by colour alone. */
export function Rate({ value, onChange, label }: RateProps) {
  return (
    <View className="rate" {...aria('radiogroup', { label })}>
      {STARS.map((star) => (
        <View
          key={star}
          className={cx('rate-star', value !== undefined && star <= value && 'rate-star-on')}
          {...pressable(
            () => onChange(star),
            { checked: star === value, label: `${star} 星，${WORDS[star]}` },
            'radio',
          )}
        >
          <Icon name={value !== undefined && star <= value ? 'star-fill' : 'star'} />
        </View>
      ))}
      <View className="rate-word">{value === undefined ? '' : WORDS[value]}</View>
    </View>
  );
}
