import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { ChoicePicker, DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { roleWords } from '../../copy/states';
import { dayWord } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import type { Resolution } from '../words/resolution';

interface ActSheetProps {
  resolution: Resolution;
  onDone: (resolution: Resolution) => void;
  onClose: () => void;
}

const LONGEST = 180 * DAY;

/** Something to be done: what, by whom, by what day, near which place. It is an order, and goes out at once. */
export function ActSheet({ resolution: { id, version }, onDone, onClose }: ActSheetProps) {
  const now = useNow();
  const blank = { title: '', owner: '', itemId: '', place: '', day: dayOf(now + 14 * DAY) };
  const { values, change, drop } = useDraft(`resolution-act:${id}`, blank);
  const owners = useRead('resolution.owners', { id });
  const menu = useRead('menu.list', {});
  const places = useRead('desk.households', {});
  const { send, busy, refusal } = useAct('resolution.act', { quiet: true });
  const { title, owner, itemId, place, day } = values;
  const list = owners.data?.list ?? [];
  const chosen = list.find(({ personId, role }) => `${personId}/${role}` === owner);
  const ready = title.trim() !== '' && chosen && itemId !== '' && place !== '';
  const order = async (): Promise<void> => {
    if (!chosen) return;
    const who = { personId: chosen.personId, role: chosen.role };
    const reply = await send({ id, version, title: title.trim(), itemId, place, day, owner: who });
    if (!reply?.ok) return;
    drop();
    onDone(reply.output.resolution);
  };
  return (
    <Sheet open title="加一件要办的事" onClose={onClose}>
      <Opening reading={owners} cards={1}>
        {() => (
          <View className="stack">
            <FormRow label="办什么" error={refusal && refusalWords[refusal.code]}>
              <TextField
                name="act-title"
                label="办什么"
                value={title}
                maxLength={40}
                onChange={(next) => change({ title: next })}
              />
            </FormRow>
            <FormRow label="谁来办">
              <ChoicePicker
                label="谁来办"
                options={list.map(({ personId, role, name, unit }) => ({
                  value: `${personId}/${role}`,
                  label: `${name} · ${unit} ${roleWords[role]}`,
                }))}
                value={owner}
                onChange={(next) => change({ owner: next })}
              />
            </FormRow>
            <FormRow label="哪一天前">
              <DayPicker
                label="哪一天前"
                value={day}
                text={dayWord(moment(day), now)}
                start={dayOf(now)}
                end={dayOf(now + LONGEST)}
                onChange={(next) => change({ day: next })}
              />
            </FormRow>
            <FormRow label="属于哪一类">
              <ChoicePicker
                label="属于哪一类"
                options={(menu.data?.list ?? []).map((item) => ({ value: item.id, label: item.name }))}
                value={itemId}
                onChange={(next) => change({ itemId: next })}
              />
            </FormRow>
            <FormRow label="在哪里">
              <ChoicePicker
                label="在哪里"
                options={(places.data?.list ?? []).map(({ path, name }) => ({ value: path, label: name }))}
                value={place}
                onChange={(next) => change({ place: next })}
              />
            </FormRow>
            <View className="t-s ink2">
              这就派出去一单，到日子没办好会提醒。所有的事办完，这次议事才算完。
            </View>
            <Button kind="filled" busy={busy} disabled={!ready} onPress={() => void order()}>
              派出去
            </Button>
          </View>
        )}
      </Opening>
    </Sheet>
  );
}
