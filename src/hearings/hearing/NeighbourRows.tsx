import type { Input } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { HouseholdWalk } from '../components/HouseholdWalk';

export interface NeighbourDraft {
  household?: { path: string; name: string };
  name: string;
  phone: string;
}
export const blankNeighbour: NeighbourDraft = { name: '', phone: '' };

/** Whom the option and what was written come to; undefined while something is missing. */
export function whomOf(who: string, draft: NeighbourDraft): Input<'seat.bookFor'>['whom'] | undefined {
  const [kind, id = ''] = who.split(':');
  if (kind === 'elder') return { kind, person: id };
  if (kind === 'ward') return { kind, ward: id };
  const { household, phone } = draft;
  const name = draft.name.trim();
  if (!household || name === '') return undefined;
  const written = phone.trim() === '' ? {} : { phone: phone.trim() };
  return { kind: 'neighbour', household: household.path, name, ...written };
}

interface NeighbourRowsProps {
  values: NeighbourDraft;
  change: (some: Partial<NeighbourDraft>) => void;
}

/** Which door, and how he is called. */
export function NeighbourRows({ values, change }: NeighbourRowsProps) {
  const [walking, setWalking] = useState(false);
  return (
    <>
      <FormRow label="哪一户">
        <View className="row">
          <View className="grow">{values.household?.name ?? '还没选'}</View>
          <Button size="small" onPress={() => setWalking(!walking)}>
            {walking ? '先不选' : '选哪一户'}
          </Button>
        </View>
        {walking && (
          <HouseholdWalk
            onChoose={(household) => {
              change({ household });
              setWalking(false);
            }}
          />
        )}
      </FormRow>
      <FormRow label="怎么称呼">
        <TextField
          name="seat-name"
          label="怎么称呼"
          placeholder="比如：王阿姨"
          maxLength={20}
          value={values.name}
          onChange={(name) => change({ name })}
        />
      </FormRow>
      <FormRow label="电话" help="没有可以不填">
        <TextField
          name="seat-phone"
          label="电话"
          type="phone"
          maxLength={13}
          value={values.phone}
          onChange={(phone) => change({ phone })}
        />
      </FormRow>
    </>
  );
}
