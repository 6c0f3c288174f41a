import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../basic/Button';
import { FormRow } from '../form/FormRow';
import { TextField } from '../form/TextField';
import { HouseholdWalk, type Place } from './HouseholdWalk';

/** A neighbour as he is written down by who speaks for him. */
export interface Neighbour {
  household?: Place | undefined;
  name: string;
  phone: string;
}

interface NeighbourRowsProps {
  /** What the fields are called in the page: `wish`, `topic`. */
  of: string;
  neighbour: Neighbour;
  change: (some: Partial<Neighbour>) => void;
}

/**
 * At which door a neighbour lives, how he is called, and his number where he has one. The walk stays in its row: it is
 * used in sheets, too, and two are never stacked.
 */
export function NeighbourRows({ of, neighbour: { household, name, phone }, change }: NeighbourRowsProps) {
  const [walking, setWalking] = useState(false);
  return (
    <>
      <FormRow label="哪一户">
        <View className="row">
          <View className="grow">{household?.name ?? '还没选'}</View>
          <Button size="small" onPress={() => setWalking(!walking)}>
            {walking ? '先不选' : '选哪一户'}
          </Button>
        </View>
        {walking && (
          <HouseholdWalk
            onChoose={(chosen) => {
              change({ household: chosen });
              setWalking(false);
            }}
          />
        )}
      </FormRow>
      <FormRow label="怎么称呼">
        <TextField
          name={`${of}-name`}
          label="怎么称呼"
          placeholder="比如：王阿姨"
          maxLength={20}
          value={name}
          onChange={(next) => change({ name: next })}
        />
      </FormRow>
      <FormRow label="电话" help="没有可以不填">
        <TextField
          name={`${of}-phone`}
          label="电话"
          type="phone"
          maxLength={13}
          value={phone}
          onChange={(next) => change({ phone: next })}
        />
      </FormRow>
    </>
  );
}
