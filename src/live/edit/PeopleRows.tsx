import { MOST_HOSTS, MOST_MODERATORS } from '@core/domain/live/show';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { PersonPick, type Somebody } from '../../components/planning/PersonPick';
import type { RowProps } from './rows';

/** Who puts the picture on air, who works questions and comments, and who else is to be seen. */
export function PeopleRows({ draft, change, errors }: RowProps) {
  const { hosts, moderators, guests, place } = draft;
  return (
    <>
      <FormRow id="show-hosts" label="主播" help="不选就是您" error={errors.hosts}>
        <People
          people={hosts}
          {...{ place, most: MOST_HOSTS, label: '加一位主播' }}
          onChange={(next) => change({ hosts: next })}
        />
      </FormRow>
      <FormRow id="show-moderators" label="场控" help="管提问和评论，可以不选" error={errors.moderators}>
        <People
          people={moderators}
          {...{ place, most: MOST_MODERATORS, label: '加一位场控' }}
          onChange={(next) => change({ moderators: next })}
        />
      </FormRow>
      <FormRow id="show-guests" label="嘉宾" help="用顿号隔开" error={errors.guests}>
        <TextField
          name="show-guests-field"
          label="嘉宾"
          placeholder="王医生、医保局张科长"
          maxLength={110}
          value={guests}
          invalid={errors.guests !== undefined}
          onChange={(next) => change({ guests: next })}
        />
      </FormRow>
    </>
  );
}

interface PeopleProps {
  people: readonly Somebody[];
  place: string;
  most: number;
  label: string;
  onChange: (people: Somebody[]) => void;
}

function People({ people, place, most, label, onChange }: PeopleProps) {
  const without = (id: string): Somebody[] => people.filter((one) => one.id !== id);
  return (
    <View className="stack">
      {people.map(({ id, name }) => (
        <View key={id} className="row">
          <View className="grow b">{name}</View>
          <Button size="small" label={`去掉${name}`} onPress={() => onChange(without(id))}>
            去掉
          </Button>
        </View>
      ))}
      {people.length < most && (
        <PersonPick
          place={place}
          label={label}
          onChoose={(person) => onChange([...without(person.id), person])}
        />
      )}
    </View>
  );
}
