import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { countWords, dayStateWords, dayWords } from '../../copy/serviceDay';
import { useRead } from '../../hooks/useRead';
import { DayActs } from './DayActs';
import { DayOrders } from './DayOrders';
import { SignUps } from './SignUps';
import { Teams } from './Teams';

const views = [
  { value: 'people', label: '报名' },
  { value: 'orders', label: '单子' },
  { value: 'teams', label: '分组' },
] as const;
type Look = (typeof views)[number]['value'];

/** While teams are being made one looks often; otherwise people sign up now and then. */
const LOOK_MS = 3_000;

/** One day at its desk: what it is at, the next step, and what is behind it. */
export function DayDesk({ id, onChange }: { id: string; onChange: () => void }) {
  const reading = useRead('serviceDay.get', { id }, { every: LOOK_MS });
  const [look, setLook] = useState<Look>('people');
  const [changed, setChanged] = useState(0);
  const refresh = (): void => {
    setChanged(changed + 1);
    void reading.refresh();
    onChange();
  };
  return (
    <Opening reading={reading}>
      {({ day, work }) => (
        <>
          <Card className="stack">
            <View className="row">
              <View className="grow t-l b">{dayWords(day)}</View>
              <View className="t-s ink2">{dayStateWords[day.state]}</View>
            </View>
            <View className="ink2">{`${day.placeName} · 在${day.meetAt}碰头`}</View>
            <View>{countWords(day)}</View>
            {day.result && (
              <View className="b">
                {`办成 ${day.result.done} 单 · 回到待接单 ${day.result.back} 单 · 还在手上 ${day.result.inHand} 单`}
              </View>
            )}
            {work ? (
              <Note icon="clock">
                {work.total === undefined
                  ? '正在看谁离谁近……'
                  : `正在安排：${Math.min(work.done, work.total)} / ${work.total} 单`}
              </Note>
            ) : (
              <DayActs day={day} onDone={refresh} />
            )}
          </Card>
          <Segments items={views} value={look} label="看哪一样" onChange={setLook} />
          <Behind key={`${look}${changed}${work ? 'busy' : ''}`} look={look} id={id} onChange={refresh} />
        </>
      )}
    </Opening>
  );
}

function Behind({ look, id, onChange }: { look: Look; id: string; onChange: () => void }) {
  if (look === 'people') return <SignUps id={id} onChange={onChange} />;
  if (look === 'orders') return <DayOrders id={id} onChange={onChange} />;
  return <Teams id={id} />;
}
