import { View } from '@tarojs/components';
import { aria, cx } from '../aria';
import './Avatar.scss';

interface AvatarProps {
  name: string;
  tone?: 'pine' | 'brick' | 'slate';
  size?: 'normal' | 'small' | 'large';
}

/** A person, by the first character of the family name. */
export function Avatar({ name, tone = 'pine', size = 'normal' }: AvatarProps) {
  return (
    <View className={cx('avatar', `avatar-${tone}`, `avatar-${size}`)} {...aria(undefined, { hidden: true })}>
      {name.slice(0, 1)}
    </View>
  );
}

/** Says that somebody is a Party member: outlined, in brick. */
export function PartyTag() {
  return <View className="party-tag">党员</View>;
}

/** The urgent mark before a title. */
export function UrgentMark() {
  return <View className="urgent-mark">急</View>;
}
