import { moment } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { OptionList, OptionRow } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { fullDay } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';

const spans = [
  { value: 'morning', label: '上午 9–12', fromHour: 9, untilHour: 12 },
  { value: 'afternoon', label: '下午 14–17', fromHour: 14, untilHour: 17 },
  { value: 'whole', label: '一天 9–17', fromHour: 9, untilHour: 17 },
] as const;

interface Draft {
  day?: string;
  span: (typeof spans)[number]['value'];
  meetAt: string;
}

interface PlanSheetProps {
  open: boolean;
  onClose: () => void;
  onDone: (dayId: string) => void;
}

/** Plans a day: the dates come by the rule, so nobody has to look at a calendar. */
export function PlanSheet({ open, onClose, onDone }: PlanSheetProps) {
  const next = useRead('serviceDay.next', {});
  const form = useDraft<Draft>('serviceDay:plan', { span: 'morning', meetAt: '' });
  const { send, busy } = useAct('serviceDay.plan');
  const { day, span, meetAt } = form.values;
  const plan = async (place: string, chosen: string): Promise<void> => {
    const { fromHour, untilHour } = spans.find(({ value }) => value === span) ?? spans[0];
    const reply = await send({ place, day: chosen, fromHour, untilHour, meetAt });
    if (!reply?.ok) return;
    form.drop();
    onDone(reply.output.day.id);
  };
  return (
    <Sheet open={open} title="定一个服务日" onClose={onClose}>
      <Opening reading={next} cards={1}>
        {({ place, placeName, dates }) => (
          <View className="stack">
            <FormRow label="哪一天" help={placeName}>
              <OptionList
                label="哪一天"
                options={dates.map((date) => ({
                  value: date.day,
                  label: fullDay(moment(date.day)),
                  line: [
                    date.movedFrom ? '第一个周六放假，顺到这天' : '第一个周六',
                    date.provisional && '那年的放假还没公布，暂定',
                  ]
                    .filter(Boolean)
                    .join('；'),
                }))}
                value={day ?? dates[0]?.day}
                onChange={(chosen) => form.change({ day: chosen })}
              />
            </FormRow>
            <FormRow label="几点">
              <OptionRow
                label="几点"
                options={spans}
                value={span}
                onChange={(chosen) => form.change({ span: chosen })}
              />
            </FormRow>
            <FormRow label="在哪碰头">
              <TextField
                name="meetAt"
                label="在哪碰头"
                value={meetAt}
                maxLength={40}
                placeholder="社区门口"
                onChange={(text) => form.change({ meetAt: text })}
              />
            </FormRow>
            <Button
              kind="filled"
              busy={busy}
              disabled={meetAt.trim() === ''}
              onPress={() => void plan(place, day ?? dates[0]?.day ?? '')}
            >
              定下来
            </Button>
          </View>
        )}
      </Opening>
    </Sheet>
  );
}
