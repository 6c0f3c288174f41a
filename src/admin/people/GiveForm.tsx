import type { Role } from '@core/domain/people/person';
import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { needsSecond } from '@core/domain/people/grants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker, DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { fullDay } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { pairWords, roleNames, type Held } from '../grantWords';
import { PersonField, type Somebody } from './PersonField';
import type { Here } from './usePlaceHere';

type Pair = NonNullable<Held['pair']>;
interface Draft {
  person?: Somebody | undefined;
  role?: Role | undefined;
  pair?: Pair | undefined;
  until?: string | undefined;
}

const pairs = (Object.keys(pairWords) as Pair[]).map((value) => ({ value, label: pairWords[value] }));
const YEAR = 365;
const MOST_YEARS = 5;

interface GiveFormProps {
  place: Here;
  givable: readonly Role[];
  onGiven: () => void;
}

/** Gives one person one role over this place: who, which, until when. */
export function GiveForm({ place, givable, onGiven }: GiveFormProps) {
  const now = useNow();
  const form = useDraft<Draft>(`grant:${place.path}`, {});
  const { person, role, pair } = form.values;
  const until = form.values.until ?? dayOf(now + YEAR * DAY);
  const { send, busy, refusal } = useAct('grant.give');
  const [asking, setAsking] = useState(false);
  const ready = person && role && givable.includes(role) && (role !== 'buildingLeader' || pair);
  const give = async (): Promise<void> => {
    if (!person || !role) return;
    const term = { from: moment(dayOf(now)), until: moment(until) + DAY };
    const which = role === 'buildingLeader' && pair ? { pair } : {};
    const reply = await send({ personId: person.id, role, place: place.path, ...term, ...which });
    setAsking(false);
    if (!reply?.ok) return;
    form.drop();
    toast(reply.output.given ? '给好了，他现在就能用' : '提交了，等另一位管理员同意');
    onGiven();
  };
  return (
    <Card>
      <View className="stack">
        <View className="t-l">{`给一位${place.name}的身份`}</View>
        {refusal?.code === 'OFFLINE' && <ErrorCard onAgain={() => void give()} busy={busy} />}
        <PersonField place={place.path} value={person} onChange={(next) => form.change({ person: next })} />
        <FormRow label="给什么身份">
          <ChoicePicker
            label="给什么身份"
            options={givable.map((value) => ({ value, label: roleNames[value] }))}
            value={role}
            onChange={(next) => form.change({ role: next })}
          />
        </FormRow>
        {role === 'buildingLeader' && (
          <FormRow label="哪一位楼长">
            <OptionRow
              label="哪一位楼长"
              options={pairs}
              value={pair}
              onChange={(next) => form.change({ pair: next })}
            />
          </FormRow>
        )}
        <FormRow label="到哪一天" help="到期自己停，最长五年">
          <DayPicker
            label="到哪一天"
            value={until}
            text={fullDay(moment(until))}
            start={dayOf(now + DAY)}
            end={dayOf(now + MOST_YEARS * YEAR * DAY)}
            onChange={(next) => form.change({ until: next })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={!ready} onPress={() => setAsking(true)}>
          给他
        </Button>
      </View>
      <Confirm
        open={asking}
        title={`让${person?.name ?? ''}做${role ? roleNames[role] : ''}？`}
        consequence={
          role && needsSecond(role)
            ? '街道和区县的身份要另一位管理员同意才算数。'
            : `他马上能看到和办理${place.name}的事，到 ${fullDay(moment(until))} 为止。`
        }
        act="给他"
        busy={busy}
        onConfirm={() => void give()}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
