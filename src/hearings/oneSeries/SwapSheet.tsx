import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { useAct } from '../../hooks/useAct';
import { dayOfWords, type Series, type SeriesDate } from '../words/series';

interface SwapSheetProps {
  open: boolean;
  series: Series;
  dates: readonly SeriesDate[];
  date: SeriesDate | undefined;
  onDone: (shown: { series: Series; dates: SeriesDate[]; more?: string | undefined }) => void;
  onClose: () => void;
}

/** Two dates of one chair change their people. */
export function SwapSheet({ open, series, dates, date, onDone, onClose }: SwapSheetProps) {
  const { send, busy } = useAct('series.swap');
  const turns = series.lanes.flatMap(({ title, people }, n) => (people.length > 1 ? [{ title, n }] : []));
  const [lane, setLane] = useState(String(turns[0]?.n ?? 0));
  const [other, setOther] = useState<string>();
  const title = series.lanes[Number(lane)]?.title ?? '';
  const sits = ({ sitters }: SeriesDate): string => sitters.find((one) => one.title === title)?.name ?? '';
  const others = dates.filter(({ day, startsAt }) => day !== date?.day && startsAt !== undefined);
  const swap = async (): Promise<void> => {
    if (!date || other === undefined) return;
    const which = { id: series.id, version: series.version };
    const reply = await send({ ...which, lane: Number(lane), day: date.day, with: other });
    if (!reply?.ok) return;
    toast('换好了');
    onDone(reply.output);
  };
  return (
    <Sheet open={open} title="换个人来坐" onClose={onClose}>
      <View className="stack">
        {turns.length > 1 && (
          <FormRow label="哪个位子">
            <ChoicePicker
              label="哪个位子"
              options={turns.map(({ title: label, n }) => ({ value: String(n), label }))}
              value={lane}
              onChange={setLane}
            />
          </FormRow>
        )}
        {date && <View>{`${dayOfWords(date.day)} 轮到 ${title} ${sits(date)}`}</View>}
        <FormRow label="跟哪一天换">
          <ChoicePicker
            label="跟哪一天换"
            options={others.map((one) => ({
              value: one.day,
              label: `${dayOfWords(one.day)} ${sits(one)}`,
            }))}
            value={other}
            onChange={setOther}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={other === undefined} onPress={() => void swap()}>
          两天换一换
        </Button>
      </View>
    </Sheet>
  );
}
