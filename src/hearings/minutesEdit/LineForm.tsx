import { dayOf, DAY, moment } from '@core/domain/calendar/time';
import {
  LONGEST_ENTRY,
  LONGEST_SPEAKER,
  MOST_ENTRY_PHOTOS,
  type EntryWords,
} from '@core/domain/hearing/minutes';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ChoicePicker, DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { PhotoPicker, type Photo } from '../../components/form/PhotoPicker';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { dayWord } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { usePhotos } from '../../hooks/usePhotos';
import { kindWords, type Minutes } from '../words/minutes';
import '../meeting.scss';

/** A line being typed; with an id, one that stands already. */
export interface LineDraft {
  id: string;
  said: EntryWords;
  pictures: Photo[];
}

export const blankLine = (itemId?: string): LineDraft => ({
  id: '',
  said: {
    ...{ kind: 'said', speaker: '', words: '', who: '', photos: [] },
    ...(itemId === undefined ? {} : { itemId }),
  },
  pictures: [],
});

/** A line that stands, to be written otherwise. */
export const draftOfLine = (
  line: { id: string; said: EntryWords },
  photos: Minutes['photos'],
): LineDraft => ({
  ...{ id: line.id, said: line.said },
  pictures: line.said.photos.map((fileId) => ({
    fileId,
    url: photos.find(({ id }) => id === fileId)?.url ?? '',
  })),
});

/** What a draft says, with the pictures it has now. */
export const saidIn = ({ said, pictures }: LineDraft): EntryWords => ({
  ...said,
  words: said.words.trim(),
  photos: pictures.map(({ fileId }) => fileId),
});

interface LineFormProps {
  agenda: Minutes['agenda'];
  panel: readonly string[];
  draft: LineDraft;
  lack: boolean;
  onChange: (some: Partial<LineDraft>) => void;
}

const NONE = 'none';
const kinds = (['said', 'decided', 'action'] as const).map((value) => ({ value, label: kindWords[value] }));

/** One line of minutes: under which item, what kind, who, and what. */
export function LineForm({ agenda, panel, draft, lack, onChange }: LineFormProps) {
  const { said, pictures } = draft;
  const say = (some: Partial<EntryWords>): void => onChange({ said: { ...said, ...some } });
  const { add, remove, busy } = usePhotos(
    pictures,
    (next) => onChange({ pictures: next }),
    MOST_ENTRY_PHOTOS,
  );
  const items = [
    ...agenda.map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` })),
    { value: NONE, label: '不归哪一条' },
  ];
  return (
    <Card>
      {agenda.length > 0 && (
        <FormRow label="哪一条">
          <ChoicePicker
            label="哪一条"
            options={items}
            value={said.itemId ?? NONE}
            onChange={(itemId) => say({ itemId: itemId === NONE ? undefined : itemId })}
          />
        </FormRow>
      )}
      <FormRow label="记什么">
        <OptionRow label="记什么" options={kinds} value={said.kind} onChange={(kind) => say({ kind })} />
      </FormRow>
      {said.kind === 'said' && (
        <Speaker panel={panel} speaker={said.speaker} onChange={(speaker) => say({ speaker })} />
      )}
      <FormRow label="内容" error={lack ? '写一句再记下' : undefined}>
        <TextArea
          name="words"
          label="内容"
          value={said.words}
          maxLength={LONGEST_ENTRY}
          invalid={lack}
          placeholder="充电棚离楼远一点，晚上断电"
          onChange={(words) => say({ words })}
          tools={
            <PhotoPicker
              photos={pictures}
              onAdd={add}
              onRemove={remove}
              max={MOST_ENTRY_PHOTOS}
              busy={busy}
            />
          }
        />
      </FormRow>
      {said.kind === 'action' && <Doing said={said} say={say} />}
    </Card>
  );
}

function Speaker({
  panel,
  speaker,
  onChange,
}: {
  panel: readonly string[];
  speaker: string;
  onChange: (speaker: string) => void;
}) {
  return (
    <FormRow label="谁说的" help="居民写几号，不写名字">
      <TextField
        name="speaker"
        label="谁说的"
        value={speaker}
        maxLength={LONGEST_SPEAKER}
        placeholder="3 号 · 居民"
        onChange={onChange}
      />
      {panel.length > 0 && (
        <View className="minute-acts minute-panel">
          {panel.map((name) => (
            <Button key={name} size="small" label={`${name}说的`} onPress={() => onChange(name)}>
              {name}
            </Button>
          ))}
        </View>
      )}
    </FormRow>
  );
}

const FARTHEST = 365 * DAY;

function Doing({ said, say }: { said: EntryWords; say: (some: Partial<EntryWords>) => void }) {
  const now = useNow();
  return (
    <>
      <FormRow label="谁来办">
        <TextField
          name="who"
          label="谁来办"
          value={said.who}
          maxLength={20}
          placeholder="物业"
          onChange={(who) => say({ who })}
        />
      </FormRow>
      <FormRow label="哪天前">
        <DayPicker
          label="哪天前"
          value={said.until}
          text={said.until === undefined ? undefined : dayWord(moment(said.until), now)}
          start={dayOf(now)}
          end={dayOf(now + FARTHEST)}
          onChange={(until) => say({ until })}
        />
      </FormRow>
    </>
  );
}
