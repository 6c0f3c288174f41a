import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './PrimaryBar.scss';

interface PrimaryBarProps {
  /** One to three buttons in a row; the filled one last, `grow` 1.5. */
  children: ReactNode;
  /** One honest sentence under them. */
  line?: string;
  /** Above the buttons, over their whole width: elder pages put their one filled act here. */
  main?: ReactNode;
}

/** The acts of a page, always at its foot. */
export function PrimaryBar({ children, line, main }: PrimaryBarProps) {
  return (
    <View className="primary-bar">
      {main}
      <View className="primary-bar-acts">{children}</View>
      {line !== undefined && <View className="primary-bar-line">{line}</View>}
    </View>
  );
}
