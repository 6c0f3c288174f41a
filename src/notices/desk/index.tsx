import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { noticeEditPage, noticeHerePage } from '../../services/routes';
import { managedLine } from './line';

const LOOK_MS = 15_000;
const states = [
  { value: 'shown', label: '大家看得到' },
  { value: 'draft', label: '草稿' },
  { value: 'scheduled', label: '定时' },
  { value: 'withdrawn', label: '收起来的' },
] as const;
type Kept = (typeof states)[number]['value'];

/** 公告, for who writes and publishes: what there is, and how many have opened it. */
export default function NoticeDesk() {
  const [state, setState] = useState<Kept>('shown');
  return (
    <Page
      title="公告"
      bar={
        <PrimaryBar>
          <Button kind="filled" icon="plus" grow={1} onPress={() => go(noticeEditPage())}>
            写一条
          </Button>
        </PrimaryBar>
      }
    >
      <Segments label="看哪些" items={states} value={state} onChange={setState} />
      <Kept key={state} state={state} />
    </Page>
  );
}

function Kept({ state }: { state: Kept }) {
  const now = useNow();
  const reading = useRead('notice.manage', { state }, { every: LOOK_MS });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('notice.manage', { state, cursor }));
  return (
    <Opening reading={reading}>
      {({ placeName }) => (
        <>
          <Section title={placeName} />
          {list.length === 0 ? (
            <Empty title="这里还没有" line="写好先看一遍，再发布；发布前谁也看不到" />
          ) : (
            <Card tone="rows">
              {list.map((one) => (
                <ListRow
                  key={one.id}
                  title={one.title === '' ? '（还没写题目）' : one.title}
                  line={managedLine(one, now)}
                  onPress={() => go(noticeHerePage(one.id))}
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
