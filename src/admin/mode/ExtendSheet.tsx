import { HOUR } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { untilWords } from '../../copy/modes';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { extensions, fitting, type Extension, type Watched } from './words';

interface ExtendSheetProps {
  episode: Watched;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** How much longer, and why: everybody of the place can read the reason. */
export function ExtendSheet({ episode, open, onClose, onDone }: ExtendSheetProps) {
  const now = useNow();
  const { id, version, until } = episode;
  const { values, change, drop } = useDraft(`mode:longer:${id}`, { reason: '' });
  const fits = fitting(episode);
  const [more, setMore] = useState<Extension>('2');
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('mode.extend');
  const reason = values.reason.trim();
  const extend = async (): Promise<void> => {
    setTried(true);
    if (reason === '') return;
    const reply = await send({ id, version, until: until + Number(more) * HOUR, reason });
    if (!reply?.ok) return;
    drop();
    toast('延长了');
    onDone();
  };
  return (
    <Sheet open={open} title="延长多久" onClose={onClose}>
      <View className="stack">
        <OptionRow
          label="延长多久"
          options={extensions.filter(({ value }) => fits.includes(value))}
          value={more}
          onChange={setMore}
        />
        <View className="t-s ink2 num">{`${untilWords(until + Number(more) * HOUR, now)}自动结束`}</View>
        <FormRow label="为什么" error={tried && reason === '' ? '写一句为什么，大家看得到' : undefined}>
          <TextField
            name="reason"
            label="为什么"
            value={values.reason}
            maxLength={60}
            onChange={(text) => change({ reason: text })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={fits.length === 0} onPress={() => void extend()}>
          延长
        </Button>
      </View>
    </Sheet>
  );
}
