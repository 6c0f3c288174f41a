import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { useChrome } from '../../hooks/useChrome';
import { useElder } from '../../hooks/useElder';
import { aria, cx, pressable } from '../aria';
import { Icon } from '../basic/Icon';
import { PhonePill } from './Phone';
import './PageHeader.scss';

const HOME = '/pages/home/index';

/** One page back, or home when this page was opened from a message. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: HOME });
}

interface PageHeaderProps {
  title: string;
  /** Tab pages have no way back and a larger title. */
  tab?: boolean;
  /** Instead of the title: home's greeting, with a heading of its own. */
  children?: ReactNode;
  /** Instead of the phone pill: home's 大字. `null` leaves it out. */
  pill?: ReactNode;
  onBack?: () => void;
}

/** The page's own header: back, title, the telephone, and room for WeChat's capsule. Stays at the top. */
export function PageHeader({ title, tab, children, pill, onBack = goBack }: PageHeaderProps) {
  const { top, height, right } = useChrome();
  const elder = useElder();
  return (
    <View className="header" style={{ paddingTop: `${top}px` }} {...aria('banner')}>
      <View
        className={cx('header-row', tab && 'header-tab')}
        style={{ minHeight: `${height}px`, paddingRight: `${right}px` }}
      >
        {!tab && (
          <View className="header-back" {...pressable(onBack, { label: '返回' })}>
            <Icon name="caret-left-bold" />
          </View>
        )}
        {children === undefined ? (
          <View className="header-title" {...aria('heading', { level: 1 })}>
            {title}
          </View>
        ) : (
          children
        )}
        {pill === undefined ? !elder && <PhonePill /> : pill}
      </View>
    </View>
  );
}
