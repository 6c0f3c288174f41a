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
import { oneSeriesPage, seriesEditPage } from '../../services/routes';
import { useLeading } from '../components/useLeading';
import { seriesLine } from '../words/series';

/** What comes round every week or month; who leads sessions here sets it up. */
export default function SeriesPage() {
  useEntry();
  const leads = useLeading().length > 0;
  return leads ? <Managed /> : <Coming />;
}

function Coming() {
  const reading = useRead('series.list', {});
  const rows = useMore(reading.data, (cursor) => read('series.list', { cursor }));
  return (
    <Page title="定期议事">
      <Opening reading={reading}>{() => <Rows {...rows} line="社区定下每周几在哪，就写在这里" />}</Opening>
    </Page>
  );
}

function Managed() {
  const reading = useRead('series.manage', {});
  const rows = useMore(reading.data, (cursor) => read('series.manage', { cursor }));
  return (
    <Page
      title="定期议事"
      bar={
        <PrimaryBar line="定好以后，往后八周的场次自己排出来">
          <Button kind="filled" icon="plus" grow={1} onPress={() => go(seriesEditPage())}>
            新定一个
          </Button>
        </PrimaryBar>
      }
    >
      <Opening reading={reading}>
        {() => <Rows {...rows} line="比如「书记和您拉拉呱」，每周一下午三点到五点" />}
      </Opening>
    </Page>
  );
}

function Rows({ list, more, busy, line }: ReturnType<typeof useMore<Row>> & { line: string }) {
  const now = useNow();
  if (list.length === 0) return <Empty title="还没有定期的议事" line={line} />;
  return (
    <>
      <Card tone="rows">
        {list.map((one) => (
          <ListRow
            key={one.id}
            icon="calendar-blank"
            title={one.title}
            line={seriesLine(one, now)}
            onPress={() => go(oneSeriesPage(one.id))}
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
type Row = Parameters<typeof seriesLine>[0];
