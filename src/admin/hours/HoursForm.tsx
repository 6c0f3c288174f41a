import { hoursFaults } from '@core/domain/settings/hours';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { DayRows } from './DayRows';
import { draftOf, hoursOf, rowOf, timesWith, type Shown } from './form';
import { WeekRow } from './WeekRow';
import { faultWords, holidayChoices } from './words';
import './hours.scss';

interface HoursFormProps {
  shown: Shown;
  onSaved: (shown: Shown) => void;
}

/** The week of a community, and the days on which it is otherwise. */
export function HoursForm({ shown, onSaved }: HoursFormProps) {
  const { community, version } = shown;
  const { values, change, drop } = useDraft(`hours:${community}:${version}`, draftOf(shown.hours));
  const { send, busy, refusal } = useAct('hours.change');
  const fault = hoursFaults.find((one) => refusal?.code === 'BAD_HOURS' && refusal.fields?.includes(one));
  const wrong = (row: 'until' | 'weekdays' | 'closed') =>
    fault && rowOf[fault] === row ? faultWords[fault] : undefined;
  const save = async (): Promise<void> => {
    const reply = await send({ community, version, hours: hoursOf(values) });
    if (!reply?.ok) return;
    drop();
    toast('开放时间改好了，从现在起按新的算');
    onSaved(reply.output);
  };
  return (
    <Card>
      <View className="row">
        <View className="grow">
          <FormRow label="开门">
            <ChoicePicker
              label="开门"
              options={timesWith(values.from)}
              value={values.from}
              onChange={(from) => change({ from })}
            />
          </FormRow>
        </View>
        <View className="grow">
          <FormRow label="关门" error={wrong('until')}>
            <ChoicePicker
              label="关门"
              options={timesWith(values.until)}
              value={values.until}
              onChange={(until) => change({ until })}
            />
          </FormRow>
        </View>
      </View>
      <FormRow label="星期几上班" error={wrong('weekdays')}>
        <WeekRow value={values.weekdays} onChange={(weekdays) => change({ weekdays })} />
      </FormRow>
      <FormRow label="国家放假和调休">
        <OptionRow
          label="国家放假和调休"
          options={holidayChoices}
          value={values.holidays}
          onChange={(holidays) => change({ holidays })}
        />
      </FormRow>
      <DayRows
        label="另外休息的日子"
        days={values.closed}
        error={wrong('closed')}
        onChange={(closed) => change({ closed })}
      />
      <DayRows
        label="另外上班的日子"
        days={values.opened}
        error={undefined}
        onChange={(opened) => change({ opened })}
      />
      <Button kind="filled" busy={busy} onPress={() => void save()}>
        改好
      </Button>
    </Card>
  );
}
