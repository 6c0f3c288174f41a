import type { Output } from '@core/contract';
import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { useAct } from '../../hooks/useAct';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { Month } from './Month';
import { daysWords, picked, type Days } from './month';

type List = Output<'away.list'>;

interface AwayCardProps {
  away: List['list'];
  onAnswer: (output: List) => void;
}

/** The days on which one is not there: chosen in a month, or from two wheels in elder mode. */
export function AwayCard({ away, onAnswer }: AwayCardProps) {
  const today = dayOf(useNow());
  const elder = useElder();
  const [days, setDays] = useState<Days>();
  const set = useAct('away.set');
  const keep = async (): Promise<void> => {
    if (!days) return;
    const reply = await set.send(days);
    if (!reply?.ok) return;
    setDays(undefined);
    onAnswer(reply.output);
    toast('记下了，这几天不问您');
  };
  const words = days && daysWords(moment(days.from), moment(days.until) + DAY);
  return (
    <Card>
      <View className="stack">
        {elder ? (
          <Wheels today={today} days={days} onChange={setDays} />
        ) : (
          <Month today={today} away={away} chosen={days} onPick={(day) => setDays(picked(days, day))} />
        )}
        <View className="t-s ink2">
          {words !== undefined
            ? `选了 ${words}`
            : elder
              ? '选好从哪天到哪天'
              : '点一下第一天，再点一下最后一天'}
        </View>
        <Button kind="filled" disabled={!days} busy={set.busy} onPress={() => void keep()}>
          这几天不在
        </Button>
      </View>
    </Card>
  );
}

interface WheelsProps {
  today: string;
  days: Days | undefined;
  onChange: (days: Days) => void;
}

/** A grid of days is too small for large letters: two wheels instead. */
function Wheels({ today, days, onChange }: WheelsProps) {
  const last = dayOf(moment(today) + 365 * DAY);
  const word = (day: string | undefined): string | undefined =>
    day === undefined ? undefined : daysWords(moment(day), moment(day) + DAY);
  return (
    <>
      <FormRow label="从哪天">
        <DayPicker
          label="从哪天"
          value={days?.from}
          text={word(days?.from)}
          start={today}
          end={last}
          onChange={(from) => onChange({ from, until: days && days.until > from ? days.until : from })}
        />
      </FormRow>
      <FormRow label="到哪天">
        <DayPicker
          label="到哪天"
          value={days?.until}
          text={word(days?.until)}
          start={days?.from ?? today}
          end={last}
          onChange={(until) => onChange({ from: days?.from ?? today, until })}
        />
      </FormRow>
    </>
  );
}
