import { View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { ServiceTile } from '../../components/basic/ServiceTile';
import { NotYet } from '../../components/feedback/NotYet';
import { ModeBanner } from '../../components/mode/ModeBanner';
import { RunningCard } from '../../components/order/RunningCard';
import { TabPage } from '../../components/page/Page';
import { TopNotice } from '../../components/page/TopNotice';
import { ElderVoice } from './ElderVoice';
import { Greeting } from './Greeting';
import { LiveNow } from './LiveRow';
import { forElders } from './menu';
import { MenuSheet } from './MenuSheet';
import { useHome } from './useHome';
import './home.scss';

/** Greeting, voice, one order, four services, 更多, the telephone. Nothing else. */
export function ElderHome() {
  const { items, menu, live, choose, open } = useHome();
  const [all, setAll] = useState(false);
  const running = live[0];
  return (
    <TabPage tab="home" title="首页" header={<Greeting />} pill={null}>
      <ModeBanner />
      <TopNotice />
      <LiveNow />
      <ElderVoice items={items} onChoose={choose} />
      {running && <RunningCard order={running} onPress={() => open(running.id)} />}
      {items.length === 0 ? (
        <NotYet refusal={menu.refusal} onAgain={() => void menu.refresh()} cards={2} />
      ) : (
        <>
          <View className="tiles">
            {forElders(items).map((item) => (
              <ServiceTile
                key={item.id}
                icon={item.icon}
                name={item.elderName}
                onPress={() => choose(item)}
              />
            ))}
          </View>
          <View className="home-more" {...pressable(() => setAll(true))}>
            <Icon name="squares-four" />
            <View className="grow">更多服务</View>
            <Icon name="caret-right" />
          </View>
        </>
      )}
      <MenuSheet open={all} items={items} onClose={() => setAll(false)} onChoose={choose} />
    </TabPage>
  );
}
