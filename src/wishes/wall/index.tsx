import type { Input } from '@core/contract';
import { shelves, type Shelf } from '@core/domain/wish/wish';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria, cx, pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { myWishesPage, wishFormPage } from '../../services/routes';
import { WishList } from '../WishList';
import { seasonWords, shelfWords } from '../words';
import '../wishes.scss';

type Filter = NonNullable<Input<'wish.wall'>['filter']>;

const filters: readonly [Filter, string][] = [
  ['near', '离我近'],
  ['elders', '老人的'],
  ['children', '孩子的'],
  ['chongyang', seasonWords.chongyang],
  ['liuyi', seasonWords.liuyi],
  ['kaixue', seasonWords.kaixue],
];

const empties: Record<Shelf, { title: string; line: string }> = {
  waiting: { title: '现在没有等人认的心愿', line: '谁说了心愿，核实以后就挂在这里' },
  running: { title: '现在没有正在办的心愿', line: '有人认下的，会到这里来' },
  done: { title: '还没有实现的心愿', line: '本人说收到了，就记在这里' },
};

/** 心愿墙: what neighbours wish for, under other names; who takes one on learns whose it is. */
export default function Wall() {
  useEntry();
  const elder = useElder();
  const home = useSession()?.home?.path;
  const [shelf, setShelf] = useState<Shelf>('waiting');
  const [filter, setFilter] = useState<Filter>();
  const input = { shelf, ...(filter === undefined ? {} : { filter }) };
  const wall = useRead('wish.wall', input);
  const counts = useRead('wish.wall', { shelf: 'waiting' }).data?.counts;
  const bar = (
    <PrimaryBar line="不收钱，不转账。名字、电话、门牌不上墙。">
      <Button grow={1} onPress={() => go(myWishesPage)}>
        我的心愿
      </Button>
      {home !== undefined && (
        <Button grow={1.5} kind={elder ? 'filled' : 'outlined'} icon="plus" onPress={() => go(wishFormPage)}>
          说一个我的心愿
        </Button>
      )}
    </PrimaryBar>
  );
  return (
    <Page title="微心愿" bar={bar}>
      <Segments
        label="哪些心愿"
        items={shelves.map((value) => ({
          value,
          label: shelfWords[value],
          ...(counts ? { count: counts[value] } : {}),
        }))}
        value={shelf}
        onChange={setShelf}
      />
      {!elder && (
        <View className="wish-filters" {...aria('group', { label: '只看哪些' })}>
          {filters.map(([value, label]) => (
            <View
              key={value}
              className={cx('wish-filter', filter === value && 'wish-filter-on')}
              {...pressable(
                () => setFilter(filter === value ? undefined : value),
                { checked: filter === value, label },
                'checkbox',
              )}
            >
              {label}
            </View>
          ))}
        </View>
      )}
      <Opening key={JSON.stringify(input)} reading={wall}>
        {(page) => (
          <WishList
            page={page}
            load={(cursor) => read('wish.wall', { ...input, cursor })}
            empty={empties[shelf]}
          />
        )}
      </Opening>
    </Page>
  );
}
