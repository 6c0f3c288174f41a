import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { useAct } from '../../hooks/useAct';
import { useRead, type Reading } from '../../hooks/useRead';
import { dayOfYear, daysIn, months, saidDay } from './birthday';

/** My birthday, month and day, so that the community may send a card; said only by who likes to. */
export function BirthdayCard() {
  const reading = useRead('thanks.myBirthday', {});
  return (
    <Opening reading={reading}>
      {({ day }) => (
        <Card>
          <View className="stack">
            <View className="b">{day === undefined ? '想收到一张生日卡吗' : `生日：${saidDay(day)}`}</View>
            <View className="t-s ink2">
              不说也行。只记月和日，不记年份，只给本社区工作人员看；随时能收回，不担任了就删去。
            </View>
            {day === undefined ? <Tell reading={reading} /> : <TakeBack reading={reading} />}
          </View>
        </Card>
      )}
    </Opening>
  );
}

type Told = Reading<'thanks.myBirthday'>;

function Tell({ reading }: { reading: Told }) {
  const [month, setMonth] = useState<string>();
  const [date, setDate] = useState<string>();
  const tell = useAct('thanks.tellBirthday');
  const day = dayOfYear(month, date);
  const told = async (): Promise<void> => {
    const reply = day === undefined ? undefined : await tell.send({ day });
    if (!reply?.ok) return;
    reading.put(reply.output);
    toast('记下了，只有月和日');
  };
  return (
    <>
      <ChoicePicker label="几月" placeholder="几月" options={months} value={month} onChange={setMonth} />
      <ChoicePicker label="几号" placeholder="几号" options={daysIn(month)} value={date} onChange={setDate} />
      <Button disabled={day === undefined} busy={tell.busy} onPress={() => void told()}>
        告诉社区
      </Button>
    </>
  );
}

function TakeBack({ reading }: { reading: Told }) {
  const tell = useAct('thanks.tellBirthday');
  const takenBack = async (): Promise<void> => {
    const reply = await tell.send({});
    if (!reply?.ok) return;
    reading.put(reply.output);
    toast('收回了');
  };
  return (
    <Button busy={tell.busy} label="收回生日" onPress={() => void takenBack()}>
      收回
    </Button>
  );
}
