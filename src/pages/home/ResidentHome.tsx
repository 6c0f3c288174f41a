import { View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { ListRow } from '../../components/basic/ListRow';
import { ServiceTile } from '../../components/basic/ServiceTile';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { ModeBanner } from '../../components/mode/ModeBanner';
import { RunningCard } from '../../components/order/RunningCard';
import { TabPage } from '../../components/page/Page';
import { TopNotice } from '../../components/page/TopNotice';
import { ElderPill } from '../../components/page/Phone';
import { preferElder } from '../../services/elder';
import { go } from '../../services/go';
import { hearingsPage, wishWallPage } from '../../services/routes';
import { Greeting } from './Greeting';
import { LiveRow } from './LiveRow';
import { matching, ON_HOME, services } from './menu';
import { MenuSheet } from './MenuSheet';
import { SearchBox } from './SearchBox';
import { useHome, type Home } from './useHome';
import './home.scss';

/** Live orders on the home page itself; more stand under 我的点单. */
const MOST_RUNNING = 2;

export function ResidentHome() {
  const home = useHome();
  const [asked, setAsked] = useState('');
  return (
    <TabPage
      tab="home"
      title="首页"
      phoneBar
      header={<Greeting />}
      pill={<ElderPill onPress={() => preferElder(true)} />}
    >
      <ModeBanner />
      <TopNotice />
      <SearchBox value={asked} onChange={setAsked} />
      {asked.trim() === '' ? <Offered home={home} /> : <Found home={home} asked={asked} />}
    </TabPage>
  );
}

function Offered({ home }: { home: Home }) {
  const { items, menu, live, choose, open } = home;
  const [all, setAll] = useState(false);
  return (
    <>
      {live.slice(0, MOST_RUNNING).map((order) => (
        <RunningCard key={order.id} order={order} onPress={() => open(order.id)} />
      ))}
      {items.length === 0 ? (
        <NotYet refusal={menu.refusal} onAgain={() => void menu.refresh()} cards={3} />
      ) : (
        <>
          <Section
            title="点一项服务"
            side={
              <View
                className="home-all"
                {...pressable(() => setAll(true), { label: `全部 ${items.length} 项服务` })}
              >
                全部 {items.length} 项
                <Icon name="caret-right" />
              </View>
            }
          />
          <Tiles items={services(items).slice(0, ON_HOME)} choose={choose} />
          <Snaps items={items} choose={choose} />
        </>
      )}
      <MenuSheet open={all} items={items} onClose={() => setAll(false)} onChoose={choose} />
    </>
  );
}

/** What somebody saw in a common place, and what neighbours wish for: no services, so not among them. */
function Snaps({ items, choose }: Pick<Home, 'items' | 'choose'>) {
  const snaps = items.filter(({ snap }) => snap === true);
  return (
    <Card tone="rows">
      {snaps.map((item) => (
        <ListRow
          key={item.id}
          service={item.icon}
          title={item.name}
          line={item.summary}
          onPress={() => choose(item)}
        />
      ))}
      <ListRow
        service="hand-heart"
        title="微心愿"
        line="说一个，或帮邻居办一个"
        onPress={() => go(wishWallPage)}
      />
      <ListRow
        service="chat-circle-dots"
        title="协商议事"
        line="书记和您拉拉呱，一起商量"
        onPress={() => go(hearingsPage)}
      />
      <LiveRow />
    </Card>
  );
}

function Found({ home, asked }: { home: Home; asked: string }) {
  const found = matching(home.items, asked);
  if (found.length === 0)
    return <Empty title="没有找到这样的服务" line="换个说法试试，或者打社区电话，有人接" />;
  return <Tiles items={found} choose={(item) => home.choose(item, asked.trim())} />;
}

function Tiles({ items, choose }: { items: Home['items']; choose: Home['choose'] }) {
  return (
    <View className="tiles">
      {items.map((item) => (
        <ServiceTile
          key={item.id}
          icon={item.icon}
          name={item.name}
          line={item.summary}
          onPress={() => choose(item)}
        />
      ))}
    </View>
  );
}
