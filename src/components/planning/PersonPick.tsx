import { View } from '@tarojs/components';
import { useState } from 'react';
import { Empty } from '../feedback/Empty';
import { Opening } from '../feedback/Opening';
import { ListRow } from '../basic/ListRow';
import { TextField } from '../form/TextField';
import { useRead } from '../../hooks/useRead';
import { useSettled } from '../../hooks/useSettled';

export interface Somebody {
  id: string;
  name: string;
}

interface PersonPickProps {
  place: string;
  label: string;
  onChoose: (person: Somebody) => void;
}

/** One person of a place, found by name, by the first letters of it, or by the whole telephone number. */
export function PersonPick({ place, label, onChoose }: PersonPickProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const found = useRead('person.find', { place, search: search || '…' }, { when: search !== '' });
  const choose = (person: Somebody): void => {
    setTyped('');
    onChoose(person);
  };
  return (
    <View className="stack">
      <TextField
        name={`person-${label}`}
        label={label}
        placeholder="名字、拼音首字母或整个手机号"
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      {typed !== '' && search !== '' && (
        <Opening reading={found} cards={1}>
          {({ list }) =>
            list.length === 0 ? (
              <Empty title="没找到这位" line="写整个手机号再找，或请他先登记" />
            ) : (
              list.map(({ id, name, home }) => (
                <ListRow
                  key={id}
                  title={name}
                  line={home || '住在别处'}
                  onPress={() => choose({ id, name })}
                />
              ))
            )
          }
        </Opening>
      )}
    </View>
  );
}
