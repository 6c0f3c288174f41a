import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { Opening } from '../../components/feedback/Opening';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { WidePage } from '../../components/page/WidePage';
import { when } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { useFreshSession, useSession } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { entryLine, entryTitle, kinds, type Entry, type Kind } from './words';
import './audit.scss';

const readers = ['communitySecretary', 'streetStaff', 'admin'];

/** 操作记录: who changed what in one's place, the latest first. Nothing here is ever changed or taken away. */
export default function Audit() {
  useFreshSession();
  const session = useSession();
  const [kind, setKind] = useState<Kind>('all');
  const places = session?.roles.filter(({ role }) => readers.includes(role)) ?? [];
  const [widest] = [...places].sort((a, b) => a.scope.length - b.scope.length);
  const list = !session ? (
    <NotYet refusal={undefined} onAgain={() => setKind('all')} />
  ) : !widest ? (
    <Empty title="这里没有您能看的记录" line="社区书记、街道和区县能看" />
  ) : (
    <>
      <Note>{`${widest.scopeName}和下面各处的改动。只记谁、什么时候、改了什么，改不了也删不掉。`}</Note>
      <ChoicePicker options={kinds} value={kind} onChange={setKind} label="看哪一类" />
      <Entries key={kind} place={widest.scope} kind={kind} />
    </>
  );
  return <WidePage title="操作记录" list={list} />;
}

function Entries({ place, kind }: { place: string; kind: Kind }) {
  const input = kind === 'all' ? { place } : { place, kind };
  const reading = useRead('journal.list', input);
  const { list, more, busy } = useMore(reading.data, (cursor) => read('journal.list', { ...input, cursor }));
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty title="还没有记录" line="有人改了什么，会记在这里" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((entry) => (
                <Line key={entry.id} entry={entry} />
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

function Line({ entry }: { entry: Entry }) {
  const now = useNow();
  return (
    <View className="audit-line">
      <View className="grow">
        <View className="b">{entryTitle(entry)}</View>
        <View className="t-s ink2">{entryLine(entry)}</View>
      </View>
      <View className="t-s ink2 num">{when(entry.at, now)}</View>
    </View>
  );
}
