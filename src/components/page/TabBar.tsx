import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useElder } from '../../hooks/useElder';
import { useFace, useSession } from '../../hooks/useSession';
import { aria, cx, pressable } from '../aria';
import { Icon } from '../basic/Icon';
import { routeOf, tabsOf, type Tab, type TabKey } from './tabs';
import './TabBar.scss';

/** The tabs of the current role, with what waits there. */
export function TabBar({ current }: { current: TabKey }) {
  const elder = useElder();
  const tabs = tabsOf(useFace(), elder);
  return (
    <View className="tab-bar" {...aria('tablist', { label: '主要页面' })}>
      {tabs.map((tab) => (
        <TabButton key={tab.key} tab={tab} on={tab.key === current} />
      ))}
    </View>
  );
}

function TabButton({ tab, on }: { tab: Tab; on: boolean }) {
  const count = useCount(tab.key);
  const open = (): void => {
    if (!on) void Taro.switchTab({ url: routeOf(tab.key) });
  };
  return (
    <View
      className={cx('tab', on && 'tab-on')}
      {...pressable(
        open,
        { selected: on, label: count > 0 ? `${tab.words}，${count} 条` : tab.words },
        'tab',
      )}
    >
      <Icon name={on ? tab.on : tab.icon} className="tab-icon" />
      {tab.words}
      {count > 0 && <View className="tab-count">{count > 99 ? '99+' : count}</View>}
    </View>
  );
}

/** What waits behind a tab: unread messages; offers or desk cases. */
function useCount(key: TabKey): number {
  const session = useSession();
  const face = useFace();
  if (key === 'inbox') return session?.unread ?? 0;
  if (face === 'member' && key === 'work') return session?.waiting ?? 0;
  return face === 'staff' && key === 'home' ? (session?.needed ?? 0) : 0;
}
