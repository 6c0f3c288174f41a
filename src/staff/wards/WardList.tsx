import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { TextField } from '../../components/form/TextField';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { useLast, useSettled } from '../../hooks/useSettled';

interface WardListProps {
  onMake: () => void;
  onChoose: (id: string) => void;
}

const SEARCH_MAX = 20;

/** The records of one's places, the latest first, or those of one name. */
export function WardList({ onMake, onChoose }: WardListProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const input = search.length < 2 ? {} : { search };
  const reading = useRead('ward.list', input);
  const shown = useLast(reading.data);
  const { list, more, busy } = useMore(shown, (cursor) => read('ward.list', { ...input, cursor }));
  return (
    <>
      <TextField
        name="ward-search"
        label="找人"
        placeholder="写名字或拼音首字母，两个字起"
        value={typed}
        maxLength={SEARCH_MAX}
        onChange={setTyped}
      />
      <Button kind="tinted" icon="plus" onPress={onMake}>
        建一个档案
      </Button>
      <Opening reading={{ ...reading, data: shown }}>
        {() =>
          list.length === 0 ? (
            <Empty
              title={search === '' ? '还没有档案' : '没找到这个名字'}
              line={
                search === '' ? '没有手机的老人、孩子，先建个档案，才好替他点单' : '换个字试试，或建一个档案'
              }
            />
          ) : (
            <Card tone="rows">
              {list.map(({ id, name, address }) => (
                <ListRow key={id} icon="user" title={name} line={address} onPress={() => onChoose(id)} />
              ))}
            </Card>
          )
        }
      </Opening>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
