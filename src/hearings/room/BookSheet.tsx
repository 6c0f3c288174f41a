import { purposes, type RoomPurpose } from '@core/domain/room/room';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { minuteWords, purposeWords, type Room, type RoomDay } from '../words/room';
import { dayOfWords } from '../words/series';

interface BookSheetProps {
  room: Room;
  day: string;
  /** The free stretch that was tapped; undefined while none is. */
  stretch: { from: number; until: number } | undefined;
  onBooked: (changed: { room: Room; day: RoomDay }) => void;
  onClose: () => void;
}

interface Draft {
  from: string;
  until: string;
  purpose: RoomPurpose;
  words: string;
}

const STEP = 30;
const USUAL = 120;
const between = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((until - from) / STEP) + 1) }, (_, n) => from + n * STEP);
const choices = (minutes: readonly number[]) =>
  minutes.map((minute) => ({ value: String(minute), label: minuteWords(minute) }));

/** From when until when, and for what. What is typed is kept until it got through. */
export function BookSheet({ room, day, stretch, onBooked, onClose }: BookSheetProps) {
  const { send, busy } = useAct('room.book');
  const { from: opens = 0, until: shuts = 0 } = stretch ?? {};
  const blank: Draft = {
    ...{ from: String(opens), until: String(Math.min(opens + USUAL, shuts)), purpose: 'meeting', words: '' },
  };
  const { values, change, drop } = useDraft<Draft>(`room:${room.id}:${day}:${opens}`, blank);
  const from = Number(values.from);
  const words = values.words.trim();
  const book = async (): Promise<void> => {
    const asked = { id: room.id, day, from, until: Number(values.until), purpose: values.purpose, words };
    const reply = await send(asked);
    if (!reply?.ok) return;
    drop();
    toast('订好了');
    onBooked(reply.output);
  };
  const chooseFrom = (value: string): void => {
    const until = Math.min(Math.max(Number(values.until), Number(value) + STEP), shuts);
    change({ from: value, until: String(until) });
  };
  return (
    <Sheet open={stretch !== undefined} title={`订 ${room.name} · ${dayOfWords(day)}`} onClose={onClose}>
      <View className="stack">
        <View className="row">
          <View className="grow">
            <FormRow label="几点起">
              <ChoicePicker
                label="几点起"
                options={choices(between(opens, shuts - STEP))}
                value={values.from}
                onChange={chooseFrom}
              />
            </FormRow>
          </View>
          <View className="grow">
            <FormRow label="到几点">
              <ChoicePicker
                label="到几点"
                options={choices(between(from + STEP, shuts))}
                value={values.until}
                onChange={(until) => change({ until })}
              />
            </FormRow>
          </View>
        </View>
        <FormRow label="做什么">
          <ChoicePicker
            label="做什么"
            options={purposes.map((value) => ({ value, label: purposeWords[value] }))}
            value={values.purpose}
            onChange={(purpose) => change({ purpose })}
          />
        </FormRow>
        <FormRow label="写一句" help="只有管屋子的人看得到">
          <TextField
            name="room-words"
            label="写一句"
            value={values.words}
            maxLength={40}
            onChange={(said) => change({ words: said })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void book()}>
          订下来
        </Button>
      </View>
    </Sheet>
  );
}
