import type { Called } from '@core/domain/regionMode/episode';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { ago } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';

interface PeopleRowsProps {
  id: string;
  role: Called;
  standing: 'silent' | 'needHelp';
}

/** Who needs support and what is missing; or who holds an office and has not answered. */
export function PeopleRows(question: PeopleRowsProps) {
  const now = useNow();
  const reading = useRead('mode.people', { ...question });
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('mode.people', { ...question, cursor }),
  );
  const since = question.standing === 'silent' ? '告诉的' : '说的';
  return (
    <Opening reading={reading} cards={1}>
      {() => (
        <>
          {list.length === 0 && <View className="ink2">都回了</View>}
          {list.map(({ id, name, placeName, at, words }) => (
            <ListRow
              key={id}
              icon="user"
              title={`${name} · ${placeName}`}
              line={[words, `${ago(at, now)}${since}`].filter(Boolean).join(' · ')}
            />
          ))}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}
