import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker, DayPicker } from '../../components/form/ChoicePicker';
import { OptionRow } from '../../components/form/OptionRow';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { dayWord } from '../../copy/times';
import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { reachLine, rolesLine, type Edited } from '../words';

interface NoticeBarProps {
  notice: Edited;
  onChange: (notice: Edited) => void;
}

const hours = Array.from({ length: 14 }, (_, n) => ({ value: String(n + 8), label: `${n + 8}:00` }));
const LONGEST = 60 * DAY;

/** The one act of a draft: to whom it goes and how many they are stands before it. */
export function NoticeBar({ notice, onChange }: NoticeBarProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <PrimaryBar line="发布前，上面的样子只有同事看得到">
        <Button kind="filled" grow={1} onPress={() => setOpen(true)}>
          {notice.state === 'scheduled' ? '现在就发布' : '发布'}
        </Button>
      </PrimaryBar>
      <Sheet open={open} title="发布" onClose={() => setOpen(false)}>
        <Publish notice={notice} onChange={onChange} onClose={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

function Publish({ notice, onChange, onClose }: NoticeBarProps & { onClose: () => void }) {
  const now = useNow();
  const { id, version, place, roles, placeName } = notice;
  const counted = useRead('notice.reach', { target: { place, roles } });
  const { send, busy } = useAct('notice.publish');
  const [later, setLater] = useState(false);
  const [day, setDay] = useState(dayOf(now + DAY));
  const [hour, setHour] = useState('9');
  const publishAt = moment(day, Number(hour));
  const publish = async (): Promise<void> => {
    const reply = await send({ id, version, ...(later ? { publishAt } : {}) });
    if (!reply?.ok) return;
    toast(later ? '到点自动发布，之前可以收回' : '发布了');
    onChange(reply.output.notice);
    onClose();
  };
  return (
    <View className="stack">
      <View className="b">{`${placeName} · ${rolesLine(roles)}`}</View>
      <Opening reading={counted} cards={1}>
        {({ reach }) => <View className="num">{reachLine(reach)}</View>}
      </Opening>
      <View className="t-s ink2">还有微信提醒次数的人会收到一条，夜里不响；别人在「公告」里看得到。</View>
      <OptionRow
        label="什么时候"
        options={[
          { value: 'now', label: '现在' },
          { value: 'later', label: '定时' },
        ]}
        value={later ? 'later' : 'now'}
        onChange={(value) => setLater(value === 'later')}
      />
      {later && (
        <View className="row">
          <DayPicker
            label="哪一天"
            value={day}
            text={dayWord(moment(day), now)}
            start={dayOf(now)}
            end={dayOf(now + LONGEST)}
            onChange={setDay}
          />
          <ChoicePicker label="几点" options={hours} value={hour} onChange={setHour} />
        </View>
      )}
      <Button kind="filled" busy={busy} onPress={() => void publish()}>
        {later ? `${dayWord(publishAt, now)} ${hour}:00 发布` : '现在发布'}
      </Button>
    </View>
  );
}
