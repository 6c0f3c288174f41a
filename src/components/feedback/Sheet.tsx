import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { AtFloatLayout } from 'taro-ui';
import { aria, pressable } from '../aria';
import { Icon } from '../basic/Icon';
import { useSheetKeys } from './useSheetKeys';
import './Sheet.scss';

interface SheetProps {
  open: boolean;
  /** One question. */
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** One question from below, over the page. Never two stacked; its content is only there while it is open. */
export function Sheet({ open, title, onClose, children }: SheetProps) {
  useSheetKeys(open, onClose);
  return (
    <AtFloatLayout isOpened={open} onClose={onClose} className="sheet">
      {open && (
        <View className="sheet-content" {...aria('dialog', { label: title, modal: true })}>
          <View className="sheet-head">
            <View className="sheet-title" {...aria('heading')}>
              {title}
            </View>
            <View className="sheet-close" {...pressable(onClose, { label: '关闭' })}>
              <Icon name="x" />
            </View>
          </View>
          {children}
        </View>
      )}
    </AtFloatLayout>
  );
}
