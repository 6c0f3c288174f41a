import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { WidePage } from '../../components/page/WidePage';
import { fullDay, when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { roleNames } from '../grantWords';

type Asked = Output<'grant.pending'>['list'][number];

/** 等人同意: roles of the street and the county that a second administrator approves. */
export default function Approvals() {
  const [changes, setChanges] = useState(0);
  return (
    <WidePage
      title="等人同意"
      list={
        <>
          <Note>街道和区县的身份，要提出的人以外的另一位管理员同意才算数。</Note>
          <Waiting key={changes} onDecided={() => setChanges(changes + 1)} />
        </>
      }
    />
  );
}

function Waiting({ onDecided }: { onDecided: () => void }) {
  const reading = useRead('grant.pending', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('grant.pending', { cursor }));
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty title="没有等人同意的" line="有人提出街道或区县的身份，会到这里来" />}
          {list.map((asked) => (
            <AskedCard key={asked.id} asked={asked} onDecided={onDecided} />
          ))}
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

function AskedCard({ asked, onDecided }: { asked: Asked; onDecided: () => void }) {
  const now = useNow();
  const [asking, setAsking] = useState<'approve' | 'decline'>();
  const approve = useAct('grant.approve');
  const decline = useAct('grant.decline');
  const { id, person, role, placeName, from, until, askedBy, at, mayApprove } = asked;
  const what = `${person.name}做${placeName}的${roleNames[role]}`;
  const decide = async (): Promise<void> => {
    const reply = await (asking === 'approve' ? approve : decline).send({ id });
    setAsking(undefined);
    if (!reply?.ok) return;
    toast(asking === 'approve' ? '同意了，他现在就能用' : '没有同意，记下了');
    onDecided();
  };
  return (
    <Card>
      <View className="stack">
        <View className="b">{what}</View>
        <View className="t-s ink2">{`${fullDay(from)} 到 ${fullDay(until)}`}</View>
        <View className="t-s ink2">{`${askedBy} ${when(at, now)} 提出`}</View>
        {mayApprove ? (
          <View className="row">
            <Button grow={1} label={`不同意${what}`} onPress={() => setAsking('decline')}>
              不同意
            </Button>
            <Button grow={1.5} kind="filled" label={`同意${what}`} onPress={() => setAsking('approve')}>
              同意
            </Button>
          </View>
        ) : (
          <View className="t-s ink2">要换另一位管理员来点</View>
        )}
      </View>
      <Confirm
        open={asking !== undefined}
        title={asking === 'decline' ? '不同意？' : '同意？'}
        consequence={asking === 'decline' ? `${what}不算数，要再提一次。` : `${what}，马上算数。`}
        act={asking === 'decline' ? '不同意' : '同意'}
        busy={approve.busy || decline.busy}
        onConfirm={() => void decide()}
        onClose={() => setAsking(undefined)}
      />
    </Card>
  );
}
