import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { addToCalendar } from '../../services/addToCalendar';
import { subscribe } from '../../services/subscribe';
import { ShareButton } from '../components/ShareButton';
import type { Acting } from './acting';

/** Until it begins: be reminded, keep the hour, tell others, and what is planned. */
export function Ahead({ show, refresh }: Acting) {
  const now = useNow();
  const { id, state, title, startsAt, endsAt, placeName, chapters, reminders } = show;
  if (state !== 'announced' && state !== 'rehearsing') return null;
  const keep = async (): Promise<void> => {
    const date = { id, title, startsAt, endsAt, where: `${placeName}，社区直播间`, now };
    if (await addToCalendar(date)) toast('记进日历了，提前两小时响');
  };
  return (
    <>
      <Card className="stack">
        <Remind show={show} refresh={refresh} />
        {reminders > 0 && <View className="t-s ink2 num">{`${reminders} 人约了来看`}</View>}
        <View className="row row-wrap">
          <Button grow={1} icon="calendar-check" onPress={() => void keep()}>
            记进手机日历
          </Button>
          <ShareButton id={id} title={title} />
        </View>
      </Card>
      {chapters.length > 0 && (
        <Card>
          <Section title="打算讲" />
          {chapters.map(({ id: chapter, title: words }, at) => (
            <View key={chapter} className="live-row num">{`${at + 1}. ${words}`}</View>
          ))}
        </Card>
      )}
    </>
  );
}

/** WeChat's panel opens in the tap itself; whoever says no there is told inside the app. */
function Remind({ show: { id, reminded }, refresh }: Pick<Acting, 'show' | 'refresh'>) {
  const { send, busy } = useAct('show.remind');
  const [left, setLeft] = useState<number>();
  const ask = async (wanted: boolean): Promise<void> => {
    const asked = wanted ? subscribe(['progress']).catch(() => undefined) : Promise.resolve(undefined);
    const reply = await send({ id, wanted });
    setLeft(await asked);
    if (reply) await refresh();
  };
  if (!reminded)
    return (
      <Button kind="tinted" icon="bell-ringing" busy={busy} onPress={() => void ask(true)}>
        开播前提醒我
      </Button>
    );
  return (
    <>
      <View className="b">
        {left === undefined
          ? '开播前 15 分钟告诉您，在「消息」里也看得到'
          : `开播前 15 分钟微信告诉您。还能提醒 ${left} 次`}
      </View>
      <Button kind="plain" busy={busy} onPress={() => void ask(false)}>
        不用提醒了
      </Button>
    </>
  );
}
