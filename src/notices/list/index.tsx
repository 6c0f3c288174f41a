import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { Page } from '../../components/page/Page';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { noticePage, surveysPage } from '../../services/routes';
import { cardLine } from '../words';
import '../notices.scss';

const LOOK_MS = 60_000;

/** 公告: what is for me, the latest first; what I have not opened says so. */
export default function NoticesPage() {
  const now = useNow();
  const reading = useRead('notice.list', {}, { every: LOOK_MS });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('notice.list', { cursor }));
  return (
    <Page title="公告">
      <Opening reading={reading}>
        {() =>
          list.length === 0 ? (
            <Empty title="现在没有公告" line="社区有事告诉大家，会写在这里" />
          ) : (
            <>
              <Card tone="rows">
                {list.map((notice) => (
                  <ListRow
                    key={notice.id}
                    icon={notice.class === 'publicNotice' ? 'clipboard-text' : 'speaker-high'}
                    title={notice.title}
                    line={cardLine(notice, now)}
                    right={notice.read ? undefined : <View className="notice-new">没看过</View>}
                    onPress={() => go(noticePage(notice.id))}
                  />
                ))}
              </Card>
              {more && (
                <Button onPress={more} busy={busy}>
                  再看一些
                </Button>
              )}
            </>
          )
        }
      </Opening>
      <Card tone="rows">
        <ListRow
          icon="list-checks"
          title="问卷"
          line="社区想问问您，不记名"
          onPress={() => go(surveysPage)}
        />
      </Card>
      <SubscribeAsk line="有新公告，微信告诉我" kinds={['community']} />
    </Page>
  );
}
