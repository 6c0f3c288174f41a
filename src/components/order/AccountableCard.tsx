import type { Ms } from '@core/domain/calendar/time';
import type { Role } from '@core/domain/people/person';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { calledAs, roleWords } from '../../copy/states';
import { left, when } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { aria } from '../aria';
import { Avatar } from '../basic/Avatar';
import { Card } from '../basic/Card';

interface AnsweringPerson {
  name: string;
  role: Role;
}

interface AccountableCardProps {
  /** Who answers now, until when, and who is next: `order.accountable` as it comes. */
  accountable: AnsweringPerson & { until: Ms; next?: AnsweringPerson | undefined };
  /** In elder mode, above the person: the badge and the hour wanted. */
  children?: ReactNode;
  /** In elder mode, under the person: what comes next and by when. */
  line?: string;
}

/** 现在谁负责: stands on every live order, above the trail. */
export function AccountableCard({ accountable, children, line }: AccountableCardProps) {
  const elder = useElder();
  return elder ? (
    <ElderCard accountable={accountable} {...(line === undefined ? {} : { line })}>
      {children}
    </ElderCard>
  ) : (
    <Card>
      <View className="row" {...aria('group', { label: '现在谁负责' })}>
        <Avatar name={accountable.name} />
        <View className="grow">
          <View className="t-s ink2">现在谁负责</View>
          <View>
            <Text className="b">{accountable.name}</Text>{' '}
            <Text className="ink2">{roleWords[accountable.role]}</Text>
          </View>
          <Until {...accountable} />
        </View>
      </View>
    </Card>
  );
}

function Until({ until, next }: AccountableCardProps['accountable']) {
  const now = useNow();
  return (
    <>
      <View className="t-s num">
        到 <Text className="b">{when(until, now)}</Text>，{left(until, now)}
      </View>
      {next && (
        <View className="t-s ink2">
          之后由{roleWords[next.role]}
          {next.name}接手
        </View>
      )}
    </>
  );
}

function ElderCard({ accountable, children, line }: AccountableCardProps) {
  const now = useNow();
  return (
    <Card>
      {children}
      <View className="row elder-person">
        <Avatar name={accountable.name} size="large" />
        <View>
          <View className="t-s ink2">现在谁负责</View>
          <View className="t-l">
            {accountable.role === 'communityStaff' ? `社区 ${accountable.name}` : calledAs(accountable)}
          </View>
        </View>
      </View>
      <View>
        {line ?? `最晚 ${when(accountable.until, now)}，${calledAs(accountable.next ?? accountable)}打给您。`}
      </View>
    </Card>
  );
}
