import { helperRoles, sentRoles } from '@core/domain/people/person';
import type { Role } from '@core/domain/people/person';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Sheet } from '../../components/feedback/Sheet';
import { consentVersion, privacyText } from '../../copy/privacy';
import { useElder } from '../../hooks/useElder';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import {
  adminPage,
  familyPage,
  hearingsPage,
  householdPage,
  linkPage,
  livePage,
  myDataPage,
  noticesPage,
  postsPage,
  registerPage,
  rolesPage,
  sentPage,
  unitPage,
} from '../../services/routes';
import { routeOf } from '../../components/page/tabs';

/** Messages, which elder mode keeps here, and what we know about a person. */
export function MoreRows() {
  const elder = useElder();
  const unread = useSession()?.unread ?? 0;
  const [reading, setReading] = useState(false);
  return (
    <>
      <Card tone="rows">
        {elder && (
          <ListRow
            icon="bell"
            title="消息"
            line={unread === 0 ? '没有新的' : `${unread} 条新的`}
            onPress={() => void Taro.switchTab({ url: routeOf('inbox') })}
          />
        )}
        <SentRow />
        <HelpingRows />
        <OfficeRows />
        <ListRow icon="speaker-high" title="公告" line="社区的公告、公示" onPress={() => go(noticesPage)} />
        <ListRow
          icon="users-three"
          title="协商议事"
          line="约书记聊聊，一起商量"
          onPress={() => go(hearingsPage)}
        />
        <ListRow icon="broadcast" title="社区直播间" line="看直播、提问、回看" onPress={() => go(livePage)} />
        <ListRow icon="house" title="我家" line="住在哪、谁同住" onPress={() => go(householdPage)} />
        <ListRow icon="hand-heart" title="联四邻" line="和中心户互相照应" onPress={() => go(linkPage)} />
        <ListRow icon="user" title="家人" line="让家人看到单办到哪了" onPress={() => go(familyPage)} />
        {!elder && (
          <ListRow
            icon="buildings"
            title="我的单位"
            line="单位来报到，写资源、做项目"
            onPress={() => go(unitPage)}
          />
        )}
        <ListRow
          icon="lock-simple"
          title="隐私说明"
          line={`第 ${consentVersion} 版，您同意过`}
          onPress={() => setReading(true)}
        />
        <ListRow icon="user" title="我的资料" line="谁看过、带走、注销" onPress={() => go(myDataPage)} />
      </Card>
      <Sheet open={reading} title="隐私说明" onClose={() => setReading(false)}>
        <View className="stack">
          {privacyText.map(({ title, text }) => (
            <View key={title}>
              <View className="b">{title}</View>
              <View className="ink2">{text}</View>
            </View>
          ))}
        </View>
      </Sheet>
    </>
  );
}

/** Whoever holds an office finds it here, and the administration of his place. */
function OfficeRows() {
  const roles = useSession()?.roles ?? [];
  const inOffice = roles.some(({ role }) => helperRoles.every((helper) => helper !== role));
  return (
    <>
      {roles.length > 0 && (
        <ListRow
          icon="map-pin"
          title="我的身份和地方"
          line="任期、请假、谁代班"
          onPress={() => go(rolesPage)}
        />
      )}
      {inOffice && (
        <ListRow icon="buildings" title="管理" line="人员、地点、记录" onPress={() => go(adminPage)} />
      )}
    </>
  );
}

/** Who may be sent a slip or given a part, but is asked by name alone: a helper finds his behind 接单. */
function SentRow() {
  const roles = useSession()?.roles ?? [];
  const holds = (some: readonly Role[]): boolean => roles.some(({ role }) => some.includes(role));
  if (!holds(sentRoles) || holds(helperRoles)) return null;
  return (
    <ListRow
      icon="clipboard-text"
      title="派给我的单"
      line="派件单、请您一起办的事"
      onPress={() => go(sentPage)}
    />
  );
}

/** The way to registering; for who helps already, to his registration and calendar. */
function HelpingRows() {
  const roles = useSession()?.roles ?? [];
  const helps = roles.some(({ role }) => helperRoles.some((helper) => helper === role));
  if (helps)
    return (
      <>
        <ListRow
          icon="hand-heart"
          title="我的报到"
          line="日历、搬家、结束"
          onPress={() => go(registerPage())}
        />
        <ListRow icon="calendar-check" title="岗位" line="认领一个，或退下" onPress={() => go(postsPage)} />
      </>
    );
  return (
    <>
      <ListRow
        icon="hand-heart"
        title="我是党员，来报到"
        line="在居住地双报到，为邻居接单"
        onPress={() => go(registerPage('member'))}
      />
      <ListRow
        icon="user"
        title="我想当志愿者"
        line="不是党员也能帮邻居"
        onPress={() => go(registerPage('volunteer'))}
      />
    </>
  );
}
