import { View } from '@tarojs/components';
import { useElder } from '../../hooks/useElder';
import { cx, pressable } from '../aria';
import { ServiceIcon } from './Icon';
import './ServiceTile.scss';

interface ServiceTileProps {
  /** The drawing's name in the menu item. */
  icon: string;
  /** In elder mode pass the act: 买菜取药, not 代购跑腿 (copy/elder.ts). */
  name: string;
  line?: string;
  onPress: () => void;
}

/** One service of the menu. Tiles stand in a `tiles` grid, two a row; elder tiles carry the name alone. */
export function ServiceTile({ icon, name, line, onPress }: ServiceTileProps) {
  const elder = useElder();
  return (
    <View
      className={cx('tile', elder && 'tile-elder')}
      {...pressable(onPress, { sum: line ? `${name}，${line}` : name })}
    >
      <ServiceIcon name={icon} className="tile-icon" />
      <View className="grow">
        <View className="tile-name">{name}</View>
        {line !== undefined && !elder && <View className="tile-line">{line}</View>}
      </View>
    </View>
  );
}
