import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Glyph } from './glyphs';
import { Icon } from './Icon';
import './Note.scss';

/** A quiet sentence with an icon before it: what the service is and is not, who sees the address. */
export function Note({ icon = 'info', children }: { icon?: Glyph; children: ReactNode }) {
  return (
    <View className="note">
      <Icon name={icon} className="note-icon" />
      <View className="grow">{children}</View>
    </View>
  );
}
