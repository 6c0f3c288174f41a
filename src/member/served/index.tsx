import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { ServingRows } from '../../components/helping/ServingRows';
import { Page } from '../../components/page/Page';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { servingPage } from '../../services/routes';

/** 我办过的: a record for oneself. No ranks, no totals. */
export default function Served() {
  const served = useRead('order.served', {});
  const { list, more, busy } = useMore(served.data, (cursor) => read('order.served', { cursor }));
  return (
    <Page title="我办过的">
      <Opening reading={served}>
        {() => (
          <>
            {list.length === 0 && (
              <Empty title="还没有办过的单" line="办好一单，这里就记一单，只给您自己看" />
            )}
            {list.length > 0 && <ServingRows cards={list} onOpen={({ id }) => go(servingPage(id))} />}
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
