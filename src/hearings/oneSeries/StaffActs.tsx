import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { seriesEditPage } from '../../services/routes';
import { WhySheet } from '../components/WhySheet';
import { dayOfWords, type Series, type SeriesDate } from '../words/series';
import { SwapSheet } from './SwapSheet';

interface StaffActsProps {
  series: Series;
  dates: readonly SeriesDate[];
  /** The date that was tapped. */
  chosen: SeriesDate | undefined;
  onDone: (shown: { series: Series; dates: SeriesDate[]; more?: string | undefined }) => void;
  onClose: () => void;
}

type Open = 'cancel' | 'move' | 'swap' | 'add' | 'end';
/** What is moved or added is announced three days before. */
const SOONEST = 4 * DAY;
const LATEST = 120 * DAY;

/** What who leads the series does: change it, add a date, end it; and to one date, call it off, move it, swap its people. */
export function StaffActs({ series, dates, chosen, onDone, onClose }: StaffActsProps) {
  const now = useNow();
  const [open, setOpen] = useState<Open>();
  const [day, setDay] = useState<string>();
  const except = useAct('series.except');
  const end = useAct('series.end');
  const which = { id: series.id, version: series.version };
  const close = (): void => {
    setOpen(undefined);
    setDay(undefined);
    onClose();
  };
  type Exception = Parameters<typeof except.send>[0]['exception'];
  const say = async (exception: Exception): Promise<void> => {
    const reply = await except.send({ ...which, exception });
    if (!reply?.ok) return;
    toast('改好了，约了那天的人会收到消息');
    close();
    onDone(reply.output);
  };
  const stop = async (why: string): Promise<void> => {
    const reply = await end.send({ ...which, why });
    if (!reply?.ok) return;
    toast('停了，排好的场次都取消了');
    close();
    onDone(reply.output);
  };
  if (!series.acts.includes('except')) return null;
  const called = chosen ? dayOfWords(chosen.day) : '';
  const wheel = (label: string) => (
    <FormRow label={label}>
      <DayPicker
        label={label}
        value={day}
        text={day === undefined ? undefined : dayOfWords(day)}
        start={dayOf(now + SOONEST)}
        end={dayOf(now + LATEST)}
        onChange={setDay}
      />
    </FormRow>
  );
  const soonEnough = day !== undefined && moment(day) > now;
  return (
    <>
      <View className="row row-wrap">
        <Button size="small" onPress={() => go(seriesEditPage(series.id))}>
          改安排
        </Button>
        <Button size="small" icon="plus" onPress={() => setOpen('add')}>
          加一场
        </Button>
        <Button size="small" onPress={() => setOpen('end')}>
          不再办了
        </Button>
      </View>
      <Sheet open={chosen !== undefined && open === undefined} title={called} onClose={close}>
        <View className="stack">
          <Button onPress={() => setOpen('move')}>改到别的日子</Button>
          <Button onPress={() => setOpen('cancel')}>停这一次</Button>
          {series.lanes.some(({ people }) => people.length > 1) && (
            <Button onPress={() => setOpen('swap')}>换个人来坐</Button>
          )}
        </View>
      </Sheet>
      <WhySheet
        open={open === 'cancel'}
        title={`停 ${called}`}
        line="这一次不开了；约好的人会收到消息。别的日子照常"
        act="停这一次"
        busy={except.busy}
        onSend={(why) => chosen && void say({ kind: 'cancelled', day: chosen.day, why })}
        onClose={close}
      />
      <WhySheet
        open={open === 'move'}
        title={`改 ${called}`}
        line="钟点不变，约好的位子跟着走"
        act="改到这一天"
        busy={except.busy}
        ready={soonEnough}
        onSend={(why) => chosen && day && void say({ kind: 'moved', day: chosen.day, to: day, why })}
        onClose={close}
      >
        {wheel('改到哪一天')}
      </WhySheet>
      <WhySheet
        open={open === 'add'}
        title="加一场"
        line="至少提前三天告诉大家"
        act="加上这一场"
        busy={except.busy}
        ready={soonEnough}
        onSend={(why) => day && void say({ kind: 'added', day, why })}
        onClose={close}
      >
        {wheel('哪一天')}
      </WhySheet>
      <WhySheet
        open={open === 'end'}
        title="不再办了"
        line="往后不再排新的；已经排好的也取消，约好的人会收到消息"
        act="不再办了"
        busy={end.busy}
        onSend={(why) => void stop(why)}
        onClose={close}
      />
      <SwapSheet
        open={open === 'swap'}
        series={series}
        dates={dates}
        date={chosen}
        onClose={close}
        onDone={(shown) => {
          close();
          onDone(shown);
        }}
      />
    </>
  );
}
