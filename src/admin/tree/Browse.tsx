import { labelOf } from '@core/domain/place/labels';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { TextField } from '../../components/form/TextField';
import { Crumbs } from './Crumbs';
import { Gaps } from './Gaps';
import { Found } from './Found';
import type { Tree } from './useTree';
import { fullName, rowLine } from './words';

type Shown = 'below' | 'gaps';

interface BrowseProps {
  tree: Tree;
  /** On a telephone: shows the card of the place one stands at. */
  onCard: () => void;
}

/** The left side: the way down, a search, what lies under the place or what it lacks. */
export function Browse({ tree, onCard }: BrowseProps) {
  const { here, go, card, labels } = tree;
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<Shown>('below');
  const place = card.data?.place.path === here ? card.data?.place : undefined;
  const open = (path: string): void => {
    setTyped('');
    go(path);
  };
  if (here === undefined) return <Rows tree={tree} />;
  const search = typed.trim();
  const area = place?.around.find(({ level }) => level === 'community')?.path ?? here;
  return (
    <>
      <Crumbs place={place} onGo={go} />
      <View id="tree-here">
        <Card tone="rows">
          <ListRow
            icon="map-pin"
            title={place ? fullName(place) : '…'}
            line={place ? rowLine(place, labels) : ''}
            onPress={onCard}
          />
        </Card>
      </View>
      <TextField
        name="tree-search"
        label="找地点"
        placeholder="名称、栋号或小区"
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      {search !== '' && <Found under={area} search={search} labels={labels} onGo={open} />}
      {search === '' && (
        <Segments
          label="看什么"
          value={shown}
          onChange={setShown}
          items={[
            { value: 'below', label: place?.under ? `下面的${labelOf(place.under, labels)}` : '下一层' },
            { value: 'gaps', label: '缺人的地方' },
          ]}
        />
      )}
      {search === '' &&
        (shown === 'below' ? <Rows tree={tree} /> : <Gaps under={here} labels={labels} onGo={open} />)}
    </>
  );
}

/** What lies under the place one stands at, or the places one keeps. */
function Rows({ tree: { rows, list, more, busy, labels, go, here } }: { tree: Tree }) {
  return (
    <Opening reading={rows}>
      {() => (
        <>
          {here === undefined && <Section title="您管的地方" />}
          {list.length === 0 && <Empty title="这下面还没有登记地点" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((row) => (
                <ListRow
                  key={row.path}
                  title={fullName(row)}
                  line={rowLine(row, labels)}
                  onPress={() => go(row.path)}
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
