import type { Output } from '@core/contract';
import type { Role } from '@core/domain/people/person';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Counts } from '../../components/desk/Counts';
import { byDue } from '../../components/desk/byDue';
import { DeskCard } from '../../components/desk/DeskCard';
import type { DeskCardData } from '../../components/desk/deskActs';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { ModeBanner } from '../../components/mode/ModeBanner';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { TabPage } from '../../components/page/Page';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import {
  adminPage,
  callsPage,
  followUpsPage,
  hearingDeskPage,
  mapPage,
  proxyPage,
  registrationsPage,
  showDeskPage,
  topicDeskPage,
  wishDeskPage,
} from '../../services/routes';
import './desk.scss';

/** 值班台: what needs me now, by due time, and what waits for neighbours in my name. */
export function Desk() {
  const desk = useRead('desk.get', {}, { every: WATCH_MS });
  const toAnswer = useRead('desk.toAnswer', {}, { every: WATCH_MS });
  const followUps = useRead('desk.followUps', {}, { every: 10 * WATCH_MS });
  const wishes = useRead('wish.desk', {}, { every: 10 * WATCH_MS });
  const answers = toAnswer.data?.list ?? [];
  const rest = (cards: readonly DeskCardData[]) =>
    cards.filter(({ id }) => answers.every((one) => one.id !== id));
  const session = useSession();
  const screens = session?.roles.some(({ role }) => screeners.includes(role)) ?? false;
  const topics = useRead('topic.desk', {}, { every: 10 * WATCH_MS, when: screens });
  const place = desk.data?.communityName ?? session?.communityName;
  const who = [place, session?.person?.name].filter(Boolean).join(' · ');
  return (
    <TabPage tab="home" title="值班台">
      <View className="row desk-top">
        <View className="t-s ink2 grow">{who}</View>
        <Button kind="plain" size="small" icon="plus" onPress={() => go(proxyPage)}>
          替邻居点单
        </Button>
      </View>
      <ModeBanner />
      <Opening reading={desk} cards={3}>
        {({ counts, mine, waiting, registrations = 0 }) => (
          <>
            <Counts counts={counts} />
            {registrations > 0 && (
              <Card tone="rows">
                <ListRow
                  icon="user"
                  title={`${registrations} 份报到等答复`}
                  line="核对花名册，通过或退回"
                  onPress={() => go(registrationsPage)}
                />
              </Card>
            )}
            <ToAsk page={followUps.data} />
            <Wishes page={wishes.data} />
            <Topics page={topics.data} />
            <Mine cards={byDue(mine, answers)} />
            <Waiting cards={rest(waiting)} />
            <SubscribeAsk line="有新点单，微信叫我" kinds={['desk']} />
            <Card tone="rows">
              <ListRow
                icon="users-three"
                title="议事"
                line="定时间、签到、写纪要"
                onPress={() => go(hearingDeskPage)}
              />
              <ListRow
                icon="camera"
                title="直播"
                line="排一场、开播、答提问"
                onPress={() => go(showDeskPage())}
              />
              <ListRow icon="phone" title="打个电话" line="微信提醒不到的人" onPress={() => go(callsPage)} />
              <ListRow icon="house" title="楼栋图" line="哪栋楼有单在等" onPress={() => go(mapPage)} />
              <ListRow icon="buildings" title="管理" line="人员、地点、记录" onPress={() => go(adminPage)} />
            </Card>
          </>
        )}
      </Opening>
    </TabPage>
  );
}

/** What waits for me, whether it is mine to do or mine to answer. */
function Mine({ cards }: { cards: readonly DeskCardData[] }) {
  return (
    <>
      <Section title="现在需要我的" side={`${cards.length} 件，按到期先后`} />
      {cards.length === 0 && <Empty title="现在没有等您的单" line="有人点单，或没人接，都会到这里来" />}
      {cards.map((card) => (
        <DeskCard key={card.id} card={card} acts />
      ))}
    </>
  );
}

/** What neighbours are being asked about in my name. */
function Waiting({ cards }: { cards: readonly DeskCardData[] }) {
  if (cards.length === 0) return null;
  return (
    <>
      <Section title="我负责，在等邻居" side={`${cards.length} 件`} />
      {cards.map((card) => (
        <DeskCard key={card.id} card={card} acts />
      ))}
    </>
  );
}

/** The way to the closed orders that somebody should ask about. */
function ToAsk({ page }: { page: Output<'desk.followUps'> | undefined }) {
  if (!page || page.list.length === 0) return null;
  const many = `${page.list.length}${page.next === undefined ? '' : ' 多'}`;
  return (
    <Card tone="rows">
      <ListRow
        icon="phone"
        title={`${many} 件要回访`}
        line="结案以后打电话问一声"
        onPress={() => go(followUpsPage)}
      />
    </Card>
  );
}

/** Who screens the topics of a community. */
const screeners: readonly Role[] = ['communityStaff', 'communitySecretary'];

/** The way to what neighbours want talked about. */
function Topics({ page }: { page: Output<'topic.desk'> | undefined }) {
  if (!page || page.list.length === 0) return null;
  const many = `${page.list.length}${page.next === undefined ? '' : ' 多'}`;
  return (
    <Card tone="rows">
      <ListRow
        icon="users-three"
        title={`${many} 个议题要看`}
        line="能议的收下，办得了的转去办"
        onPress={() => go(topicDeskPage)}
      />
    </Card>
  );
}

/** The way to the wishes that somebody of the staff has to see to. */
function Wishes({ page }: { page: Output<'wish.desk'> | undefined }) {
  if (!page || page.list.length === 0) return null;
  const many = `${page.list.length}${page.next === undefined ? '' : ' 多'}`;
  return (
    <Card tone="rows">
      <ListRow
        icon="hand-heart"
        title={`${many} 个心愿要看`}
        line="核实、打电话、给答复"
        onPress={() => go(wishDeskPage)}
      />
    </Card>
  );
}
