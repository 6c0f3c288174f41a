import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { fullDay } from '../../copy/times';
import { useNow } from '../../hooks/useNow';

interface DayRowsProps {
  label: string;
  days: readonly string[];
  error: string | undefined;
  onChange: (days: string[]) => void;
}

const FAR = 400 * DAY;

/** Days apart from the week: one is added by the wheel, each can be taken out again. */
export function DayRows({ label, days, error, onChange }: DayRowsProps) {
  const now = useNow();
  return (
    <FormRow label={label} help="可以不写" error={error}>
      {days.map((day) => (
        <View key={day} className="row">
          <View className="grow num">{fullDay(moment(day))}</View>
          <Button
            kind="plain"
            size="small"
            icon="x"
            label={`不要 ${fullDay(moment(day))}`}
            onPress={() => onChange(days.filter((other) => other !== day))}
          >
            不要
          </Button>
        </View>
      ))}
      <DayPicker
        label={`加一天，${label}`}
        value={undefined}
        text={undefined}
        placeholder="加一天"
        start={dayOf(now)}
        end={dayOf(now + FAR)}
        onChange={(day) => onChange([...new Set([...days, day])].sort())}
      />
    </FormRow>
  );
}
