import type { Output } from '@core/contract';
import { isThanked } from '@core/domain/thanks/birthday';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { roleWords } from '../../copy/states';
import { fullDay } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { useFreshSession, useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { leavePage, movePage } from '../../services/routes';
import { BirthdayCard } from './BirthdayCard';

type Held = Output<'grant.ofPerson'>['list'][number];

/** Roles that come of a registration: away days are kept there. */
const registered = ['member', 'volunteer', 'orgUnitContact'];

/** 我的身份和地方: where I live, what I may do where, until when, and who stands in for me. */
export default function Roles() {
  useFreshSession();
  const session = useSession();
  const held = useRead('grant.ofPerson', {});
  return (
    <Page title="我的身份和地方">
      <Section title="我住在" />
      <Card>
        <View className="stack">
          <View className="b">{session?.home?.address ?? '还没选住在哪一户'}</View>
          <View className="t-s ink2">{session?.home?.community ?? '选好了，邻居才知道去哪'}</View>
          <Button size="small" onPress={() => go(movePage)}>
            {session?.home ? '换地址' : '选住在哪'}
          </Button>
        </View>
      </Card>
      <Section title="我的身份" />
      <Opening reading={held}>
        {({ list }) => (
          <>
            {list.length === 0 && (
              <Empty title="您是居民" line="在职党员和志愿者可以先报到，社区会给您身份" />
            )}
            {list.map((one) => (
              <HeldCard key={one.id} held={one} />
            ))}
            {list.some(({ role, standsIn }) => isThanked(role) && !standsIn) && <BirthdayCard />}
          </>
        )}
      </Opening>
    </Page>
  );
}

function HeldCard({ held }: { held: Held }) {
  const now = useNow();
  const { id, role, placeName, from, until, givenBy, substitute, leave, standsIn } = held;
  const lines = [
    from > now ? `${fullDay(from)} 开始` : `到 ${fullDay(until)}`,
    givenBy && `${givenBy}给的`,
    substitute && `${substitute.name}代班`,
    leave && `请假 ${fullDay(leave.from)} 到 ${fullDay(leave.until)}`,
  ];
  return (
    <Card>
      <View className="stack">
        <View className="b">{`${placeName} · ${roleWords[role]}${standsIn ? '（代班）' : ''}`}</View>
        {lines.filter(Boolean).map((line) => (
          <View key={line} className="t-s ink2">
            {line}
          </View>
        ))}
        {!standsIn && !registered.includes(role) && (
          <Button
            size="small"
            label={`${placeName}${roleWords[role]}，请假和代班`}
            onPress={() => go(leavePage(id))}
          >
            请假和代班
          </Button>
        )}
      </View>
    </Card>
  );
}
