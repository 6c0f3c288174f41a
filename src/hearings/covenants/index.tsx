import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useEntry } from '../../hooks/useEntry';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { covenantEditPage, covenantHerePage, covenantPage } from '../../services/routes';
import { useLeading } from '../components/useLeading';
import { covenantLine, type CovenantCard } from '../words/covenant';

/** 公约: what neighbours promise each other; who leads sessions here writes them. */
export default function CovenantsPage() {
  useEntry();
  return useLeading().length > 0 ? <Written /> : <Mine />;
}

function Mine() {
  const reading = useRead('covenant.list', {});
  const rows = useMore(reading.data, (cursor) => read('covenant.list', { cursor }));
  return (
    <Page title="公约">
      <Opening reading={reading}>
        {() => <Rows {...rows} to={covenantPage} line="大家商量出来的约定，会写在这里" />}
      </Opening>
    </Page>
  );
}

function Written() {
  const reading = useRead('covenant.manage', {});
  const rows = useMore(reading.data, (cursor) => read('covenant.manage', { cursor }));
  return (
    <Page
      title="公约"
      bar={
        <PrimaryBar line="发布前只有同事看得到">
          <Button kind="filled" icon="plus" grow={1} onPress={() => go(covenantEditPage())}>
            写一份
          </Button>
        </PrimaryBar>
      }
    >
      <Opening reading={reading}>
        {() => <Rows {...rows} to={covenantHerePage} line="先征求意见，再请每户表态，改一版就再问一遍" />}
      </Opening>
    </Page>
  );
}

type RowsProps = ReturnType<typeof useMore<CovenantCard>> & { to: (id: string) => string; line: string };

function Rows({ list, more, busy, to, line }: RowsProps) {
  const now = useNow();
  if (list.length === 0) return <Empty title="还没有公约" line={line} />;
  return (
    <>
      <Card tone="rows">
        {list.map((one) => (
          <ListRow
            key={one.id}
            icon="clipboard-text"
            title={one.title === '' ? '（还没写题目）' : one.title}
            line={covenantLine(one, now)}
            onPress={() => go(to(one.id))}
          />
        ))}
      </Card>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
