import type { Input, Output } from '@core/contract';
import { View } from '@tarojs/components';
import { cx, pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { kindWords } from '../../copy/registration';
import { when } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import './registrations.scss';

/** The states in which the community has got a registration. */
export type Answered = Exclude<Input<'registration.list'>['state'], 'draft'>;

const empty: Readonly<Record<Answered, { title: string; line?: string }>> = {
  submitted: { title: '没有等您答复的', line: '有人报到，会到这里来' },
  approved: { title: '还没有人通过' },
  returned: { title: '没有退回的' },
  ended: { title: '没有结束的' },
};

interface ColumnProps {
  state: Answered;
  chosen: string | undefined;
  onOpen: (id: string) => void;
}

/** Registrations in one state, masked until one is opened. */
export function Column({ state, chosen, onOpen }: ColumnProps) {
  const reading = useRead('registration.list', { state });
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('registration.list', { state, cursor }),
  );
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty {...empty[state]} />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((card) => (
                <Row key={card.id} card={card} on={card.id === chosen} onOpen={() => onOpen(card.id)} />
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
  );
}

type Shown = Output<'registration.list'>['list'][number];

function Row({ card, on, onOpen }: { card: Shown; on: boolean; onOpen: () => void }) {
  const now = useNow();
  const { name, kind, place, submittedAt, dueAt } = card;
  const title = `${name} · ${kindWords[kind]}`;
  const sent = `${when(submittedAt, now)} 交来`;
  const due = dueAt === undefined ? '' : `，${dueAt > now ? '最晚' : '本该'} ${when(dueAt, now)} 答复`;
  const line = `${sent}${due}`;
  return (
    <View
      className={cx('registration-row', on && 'registration-on')}
      {...pressable(onOpen, { sum: `${title}，${place}，${line}` })}
    >
      <View className="grow">
        <View className="b">{title}</View>
        <View className="t-s ink2">{place}</View>
        <View className={cx('t-s num', dueAt !== undefined && dueAt <= now ? 'red' : 'ink2')}>{line}</View>
      </View>
      <Icon name="caret-right" />
    </View>
  );
}
