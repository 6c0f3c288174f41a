import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx, pressable } from '../aria';
import type { Glyph } from './glyphs';
import { Icon, ServiceIcon } from './Icon';
import './ListRow.scss';

interface ListRowProps {
  title: string;
  line?: string;
  icon?: Glyph;
  /** A service's own drawing instead of an icon, by its name in the menu. */
  service?: string;
  /** Stands before the caret: a badge, a count, a time. */
  right?: ReactNode;
  onPress?: () => void;
}

/** One row of a card of rows (`<Card tone="rows">`), at least 60 high; with `onPress` it carries a caret. */
export function ListRow({ title, line, icon, service, right, onPress }: ListRowProps) {
  return (
    <View className="list-row" {...pressable(onPress, { sum: line ? `${title}，${line}` : title })}>
      {(icon ?? service) !== undefined && (
        <View className={cx('list-row-icon', icon === undefined && 'list-row-service')}>
          {icon ? <Icon name={icon} /> : <ServiceIcon name={service ?? ''} />}
        </View>
      )}
      <View className="list-row-words">
        <View className="list-row-title">{title}</View>
        {line !== undefined && <View className="list-row-line">{line}</View>}
      </View>
      {right}
      {onPress && <Icon name="caret-right" />}
    </View>
  );
}
