import type { Role } from '@core/domain/people/person';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { cx, pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { heldLine, officeWords, roleNames, type Held } from '../grantWords';
import './people.scss';

type Filter = Role | 'all';
const filters: { value: Filter; label: string }[] = [
  { value: 'all', label: '负责的人' },
  ...(Object.keys(roleNames) as Role[])
    .filter((role) => role !== 'resident')
    .map((value) => ({ value, label: roleNames[value] })),
];

interface HeldRowsProps {
  place: string;
  chosen: string | undefined;
  onOpen: (held: Held) => void;
  /** Asks for the form, with what may be given here. */
  onGive: (givable: readonly Role[]) => void;
}

/** Who holds what in a place and inside it. */
export function HeldRows({ place, chosen, onOpen, onGive }: HeldRowsProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const now = useNow();
  const input = filter === 'all' ? { place } : { place, role: filter };
  const reading = useRead('grant.ofPlace', input);
  const { list, more, busy } = useMore(reading.data, (cursor) => read('grant.ofPlace', { ...input, cursor }));
  return (
    <>
      <ChoicePicker options={filters} value={filter} onChange={setFilter} label="看哪种身份" />
      <Opening reading={reading}>
        {({ givable }) => (
          <>
            {givable.length > 0 && (
              <Button kind="tinted" icon="plus" onPress={() => onGive(givable)}>
                给一位一个身份
              </Button>
            )}
            {list.length === 0 && (
              <Empty title="这里还没有这样的人" line="换一种身份看看，或者给一位一个身份" />
            )}
            {list.length > 0 && (
              <Card tone="rows">
                {list.map((held) => (
                  <Row
                    key={held.id}
                    held={held}
                    now={now}
                    on={held.id === chosen}
                    onOpen={() => onOpen(held)}
                  />
                ))}
              </Card>
            )}
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
    </>
  );
}

function Row({ held, now, on, onOpen }: { held: Held; now: number; on: boolean; onOpen: () => void }) {
  const title = `${held.person.name} · ${officeWords(held)}`;
  const line = heldLine(held, now);
  return (
    <View
      className={cx('people-row', on && 'people-row-on')}
      {...pressable(onOpen, { sum: `${title}，${line}` })}
    >
      <View className="grow">
        <View className="b">{title}</View>
        <View className="t-s ink2">{line}</View>
      </View>
      <Icon name="caret-right" />
    </View>
  );
}
