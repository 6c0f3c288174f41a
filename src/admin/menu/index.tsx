import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { standingWords } from '../../copy/menu';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { adminMenuItemPage } from '../../services/routes';
import { WidePage } from '../WidePage';
import './menu.scss';

type Row = Output<'menu.editable'>['list'][number];

/** 菜单: every service in its order, offered or not; the first eight stand on the residents' home page. */
export default function Menu() {
  const [moves, setMoves] = useState(0);
  return (
    <WidePage
      title="菜单"
      list={
        <>
          <Button kind="tinted" icon="plus" onPress={() => go(adminMenuItemPage())}>
            添一项服务
          </Button>
          <Services key={moves} onMoved={() => setMoves(moves + 1)} />
        </>
      }
    />
  );
}

function Services({ onMoved }: { onMoved: () => void }) {
  const menu = useRead('menu.editable', {});
  const { list, more, busy } = useMore(menu.data, (cursor) => read('menu.editable', { cursor }));
  const move = useAct('menu.move');
  const swap = async (id: string, up: boolean): Promise<void> => {
    const reply = await move.send({ id, up });
    if (!reply?.ok) return;
    await menu.refresh();
    onMoved();
  };
  return (
    <Opening reading={menu} cards={4}>
      {() => (
        <>
          <Section title="排在前面的先看到" side={`${list.length} 项`} />
          {list.length === 0 && <Empty title="菜单还是空的" line="添一项，写好再上架" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((item, at) => (
                <Service
                  key={item.id}
                  item={item}
                  first={at === 0}
                  last={at === list.length - 1 && more === undefined}
                  onMove={(up) => void swap(item.id, up)}
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
  );
}

interface ServiceProps {
  item: Row;
  first: boolean;
  last: boolean;
  onMove: (up: boolean) => void;
}

function Service({ item, first, last, onMove }: ServiceProps) {
  const name = item.name || '没写名字';
  return (
    <View className="menu-service">
      <View className="menu-service-row">
        <ListRow
          service={item.icon}
          title={name}
          line={standingWords(item)}
          right={item.pending && item.version > 0 && <View className="t-s b amber">有草稿</View>}
          onPress={() => go(adminMenuItemPage(item.id))}
        />
      </View>
      <Button size="small" kind="plain" disabled={first} label={`${name}上移`} onPress={() => onMove(true)}>
        上移
      </Button>
      <Button size="small" kind="plain" disabled={last} label={`${name}下移`} onPress={() => onMove(false)}>
        下移
      </Button>
    </View>
  );
}
