import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { dayWords, teamWords } from '../../copy/serviceDay';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { StopCard } from './StopCard';

const LOOK_MS = 60_000;

/** My team on the day: our doors in walking order. A door opens for the lead once he has said yes to it. */
export function TeamPlan({ id, onBack }: { id: string; onBack: () => void }) {
  const plan = useRead('serviceDay.team', { id, open: true }, { every: LOOK_MS });
  const session = useSession();
  return (
    <Page title="我们组的安排" onBack={onBack}>
      <Opening reading={plan}>
        {({ day, team, stops }) => {
          const leads = team.people.some(({ id: who, lead }) => lead && who === session?.person?.id);
          return (
            <>
              <Card className="stack">
                <View className="t-l b">{`第 ${team.number} 组 · ${team.gridName}`}</View>
                <View>{dayWords(day)}</View>
                <View className="ink2">{teamWords(team)}</View>
                <View className="ink2">{`在${day.meetAt}碰头`}</View>
              </Card>
              <Note icon="lock-simple">门牌和电话在组长接下这一单以后才看得到，看过都有记录。</Note>
              <Section title="按路顺排好的" side={`${stops.length} 家`} />
              {stops.length === 0 && <Empty title="这组还没有分到单" line="当天有新的会加进来" />}
              {stops.map((stop, n) => (
                <StopCard
                  key={stop.order.id}
                  stop={stop}
                  number={n + 1}
                  day={day}
                  leads={leads}
                  onDone={() => void plan.refresh()}
                />
              ))}
            </>
          );
        }}
      </Opening>
    </Page>
  );
}
