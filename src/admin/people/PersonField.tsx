import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { useRead } from '../../hooks/useRead';
import { useSettled } from '../../hooks/useSettled';
import { roleNames } from '../grantWords';

type Found = Output<'person.find'>['list'][number];
export type Somebody = Pick<Found, 'id' | 'name'>;

interface PersonFieldProps {
  place: string;
  value: Somebody | undefined;
  onChange: (person: Somebody | undefined) => void;
}

/** One person, found by name, by the first letters of it, or by the whole telephone number. */
export function PersonField({ place, value, onChange }: PersonFieldProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const found = useRead('person.find', { place, search: search || '…' }, { when: search !== '' });
  if (value)
    return (
      <FormRow label="给谁">
        <View className="row">
          <View className="grow b">{value.name}</View>
          <Button kind="plain" size="small" onPress={() => onChange(undefined)}>
            换一位
          </Button>
        </View>
      </FormRow>
    );
  return (
    <FormRow label="给谁" help="名字、拼音首字母或整个手机号">
      <TextField
        name="give-person"
        label="给谁"
        placeholder="比如：王秀兰"
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      {search !== '' && (
        <Opening reading={found} cards={1}>
          {({ list }) =>
            list.length === 0 ? (
              <Empty title="没找到这位" line="先请他打开小程序登记，或写整个手机号再找" />
            ) : (
              <OptionList
                label="给谁"
                options={list.map((person) => ({
                  value: person.id,
                  label: person.name,
                  line: factsOf(person),
                }))}
                value={undefined}
                onChange={(id) => onChange(list.find((person) => person.id === id))}
              />
            )
          }
        </Opening>
      )}
    </FormRow>
  );
}

/** 6 栋 · 楼长. */
function factsOf({ home, roles }: Found): string {
  const facts = [home || '住在别处', ...roles.map((role) => roleNames[role])];
  return facts.join(' · ');
}
