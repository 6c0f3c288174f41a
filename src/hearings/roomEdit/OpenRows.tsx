import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { WeekRow } from '../components/WeekRow';
import { minuteWords } from '../words/room';
import type { RoomDraft } from './draft';

interface OpenRowsProps {
  draft: RoomDraft;
  error: string | undefined;
  onChange: (some: Partial<RoomDraft>) => void;
}

const HALF_HOURS = 35;
const options = Array.from({ length: HALF_HOURS }, (_, n) => {
  const minute = 6 * 60 + n * 30;
  return { value: String(minute), label: minuteWords(minute) };
});

/** When the room is open: the same hours on each of its days. */
export function OpenRows({ draft, error, onChange }: OpenRowsProps) {
  const { from, until, weekdays } = draft;
  return (
    <Card>
      <View className="row">
        <View className="grow">
          <FormRow label="开门">
            <ChoicePicker
              label="开门"
              options={options}
              value={from}
              onChange={(value) => onChange({ from: value })}
            />
          </FormRow>
        </View>
        <View className="grow">
          <FormRow label="关门" error={error}>
            <ChoicePicker
              label="关门"
              options={options}
              value={until}
              onChange={(value) => onChange({ until: value })}
            />
          </FormRow>
        </View>
      </View>
      <FormRow label="星期几开">
        <WeekRow label="星期几开" value={weekdays} onChange={(chosen) => onChange({ weekdays: chosen })} />
      </FormRow>
    </Card>
  );
}
