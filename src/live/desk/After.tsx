import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { Page } from '../../components/page/Page';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { showPage, showSummaryPage } from '../../services/routes';
import { ShowBadge } from '../components/ShowBadge';
import { settled } from '../components/settled';
import { showHours } from '../words/show';
import type { Acting } from './acting';
import { Doings } from './Doings';
import { Questions } from './Questions';

/** What is left to do once it is over: questions that nobody has answered yet, and putting it away. */
export function After({ show, ...ports }: Acting) {
  const now = useNow();
  const { id, version, title, state, acts, sweepAt, sweptAt, ending } = show;
  const [asking, setAsking] = useState(false);
  const archive = useAct('show.archive');
  const archived = async (): Promise<void> => {
    await settled(archive.send({ id, version }), ports);
    setAsking(false);
  };
  return (
    <Page title="直播管理">
      <Card className="stack">
        <View className="row row-top">
          <View className="grow t-l">{title}</View>
          <ShowBadge state={state} />
        </View>
        <View className="t-s ink2 num">{showHours(show, now)}</View>
        {ending === 'lost' && <View className="amber">画面断了太久，自己结束的</View>}
        {sweepAt !== undefined && sweptAt === undefined && (
          <View className="b num">{`没答到的提问，${when(sweepAt, now)} 转给网格员`}</View>
        )}
        {sweptAt !== undefined && <View className="b">提问都有了着落</View>}
      </Card>
      <Card tone="rows">
        <ListRow
          icon="list-checks"
          title="小结"
          line="多少人看，问了什么，各有什么着落"
          onPress={() => go(showSummaryPage(id))}
        />
        {state === 'replay' && (
          <ListRow
            icon="camera"
            title="看回放"
            line="能跳到每一节、每个提问"
            onPress={() => go(showPage(id))}
          />
        )}
      </Card>
      <Questions show={show} />
      <Doings show={show} />
      {acts.includes('archive') && (
        <Button size="small" onPress={() => setAsking(true)}>
          收起来
        </Button>
      )}
      <Confirm
        open={asking}
        title="收起来？"
        consequence="回放就看不了了，小结还在。"
        act="收起来"
        busy={archive.busy}
        onConfirm={() => void archived()}
        onClose={() => setAsking(false)}
      />
    </Page>
  );
}
