import { MOST_HOSTS, MOST_MODERATORS } from '@core/domain/live/show';
import { giverRoles } from '@core/domain/people/grants';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Note } from '../../components/basic/Note';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { PersonPick, type Somebody } from '../../components/planning/PersonPick';
import { usePlacesHeld } from '../../hooks/usePlacesHeld';
import type { RowProps } from './rows';
import { searchedFrom } from './searching';

/** Who puts the picture on air, who works questions and comments, and who else is to be seen. */
export function PeopleRows({ draft, change, errors }: RowProps) {
  const { hosts, moderators, guests } = draft;
  // Whoever may find people by name is who gives roles.
  const place = searchedFrom(draft.place, usePlacesHeld(giverRoles));
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
      {place === undefined && <Note>要加主播或场控，请社区的工作人员来加。</Note>}
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
  /** From where somebody is looked for; absent: nobody is. */
  place: string | undefined;
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
      {place !== undefined && people.length < most && (
        <PersonPick
          place={place}
          label={label}
          onChoose={(person) => onChange([...without(person.id), person])}
        />
      )}
    </View>
  );
}
