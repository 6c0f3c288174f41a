import type { Output } from '@core/contract';
import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { dayPartNames, type DayPart } from '@core/domain/routing/freeGrid';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { WidePage } from '../../components/page/WidePage';
import { dayPartWords, kindWords } from '../../copy/registration';
import { dayWord } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import './available.scss';

const parts = dayPartNames.map((value) => ({ value, label: dayPartWords[value] }));

/** 谁有空: who of the community has time in a part of a day and is there. */
export default function Available() {
  const now = useNow();
  const today = dayOf(now);
  const [chosen, setChosen] = useState<string>();
  const [part, setPart] = useState<DayPart>('evening');
  const day = chosen === undefined || chosen < today ? today : chosen;
  return (
    <WidePage
      title="谁有空"
      list={
        <>
          <FormRow label="哪一天">
            <DayPicker
              label="哪一天"
              value={day}
              text={dayWord(moment(day), now)}
              start={today}
              end={dayOf(moment(today) + 60 * DAY)}
              onChange={setChosen}
            />
          </FormRow>
          <Segments items={parts} value={part} onChange={setPart} label="哪个时候" />
        </>
      }
    >
      <Free key={`${day}${part}`} day={day} part={part} />
    </WidePage>
  );
}

function Free({ day, part }: { day: string; part: DayPart }) {
  const reading = useRead('helper.available', { day, part });
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('helper.available', { day, part, cursor }),
  );
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty title="没有人说这时候有空" line="换个时候看看" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((helper) => (
                <Helper key={helper.id} helper={helper} />
              ))}
            </Card>
          )}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}

function Helper({ helper }: { helper: Output<'helper.available'>['list'][number] }) {
  const { name, kind, place, skills, liveOrders } = helper;
  const about = [kindWords[kind], place, skills.length > 0 && `会${skills.join('、')}`];
  return (
    <View className="available-line">
      <View className="grow">
        <View className="b">{name}</View>
        <View className="t-s ink2">{about.filter(Boolean).join(' · ')}</View>
      </View>
      <View className="t-s ink2">{liveOrders === 0 ? '手上没单' : `手上 ${liveOrders} 单`}</View>
    </View>
  );
}
