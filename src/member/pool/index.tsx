import { Section } from '../../components/basic/Card';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { PoolRows } from '../../components/helping/PoolRows';
import { Page } from '../../components/page/Page';
import { useMore } from '../../hooks/useMore';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { offerPage } from '../../services/routes';

/** 大家都能接的: every open order near home that this helper may take. */
export default function Pool() {
  const pool = useRead('order.pool', {}, { every: WATCH_MS });
  const { list, more, busy } = useMore(pool.data, (cursor) => read('order.pool', { cursor }));
  return (
    <Page title="大家都能接的">
      <Opening reading={pool}>
        {({ total }) => (
          <>
            {list.length === 0 && <Empty title="附近现在没有要帮忙的" line="有新的单，会先问离得近的人" />}
            {list.length > 0 && (
              <>
                <Section title="等得久的在前" side={`${Math.max(total ?? 0, list.length)} 单`} />
                <PoolRows cards={list} onOpen={({ id }) => go(offerPage(id))} />
              </>
            )}
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
    </Page>
  );
}
