import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Photos } from '../../components/order/Photos';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { showEditPage, studioPage } from '../../services/routes';
import { ShowBadge } from '../components/ShowBadge';
import { StageBar } from '../components/StageBar';
import { VerdictCard } from '../components/VerdictCard';
import { showHours, type Show } from '../words/show';
import type { Acting } from './acting';
import { AnnounceSheet } from './AnnounceSheet';
import { CancelSheet } from './CancelSheet';
import { Doings } from './Doings';
import { MoveSheet } from './MoveSheet';
import { Questions } from './Questions';

type Asking = 'announce' | 'move' | 'cancel';

/** A show that is planned or announced: looked over as it will be seen, then told to everybody; or called off. */
export function Before(acting: Acting) {
  const { show } = acting;
  const { id, acts, state } = show;
  const [asking, setAsking] = useState<Asking>();
  const close = (): void => setAsking(undefined);
  const sheet = { ...acting, onClose: close };
  const bar = acts.includes('announce') ? (
    <PrimaryBar line="预告以后，大家看得到，也可以先提问">
      <Button kind="filled" grow={1} onPress={() => setAsking('announce')}>
        预告给大家
      </Button>
    </PrimaryBar>
  ) : (
    <StageBar {...acting} />
  );
  return (
    <Page title="直播管理" bar={bar}>
      <VerdictCard show={show} />
      <Preview show={show} />
      <Card tone="rows">
        <ListRow
          icon="camera"
          title="去传画面"
          line="试播只有办直播的人看得到"
          onPress={() => go(studioPage(id))}
        />
        {acts.includes('save') && (
          <ListRow
            icon="clipboard-text"
            title="改安排"
            line="说明、分几节、谁来播"
            onPress={() => go(showEditPage(id))}
          />
        )}
        {acts.includes('reschedule') && (
          <ListRow
            icon="clock"
            title="改时间"
            line={state === 'planned' ? '还没预告，只是改一改' : '约了的人马上知道'}
            onPress={() => setAsking('move')}
          />
        )}
        {acts.includes('cancel') && (
          <ListRow icon="x" title="不办了" line="要写一句为什么" onPress={() => setAsking('cancel')} />
        )}
      </Card>
      {state !== 'planned' && <Questions show={show} />}
      <Doings show={show} />
      {asking === 'announce' && <AnnounceSheet {...sheet} />}
      {asking === 'move' && <MoveSheet {...sheet} />}
      {asking === 'cancel' && <CancelSheet {...sheet} />}
    </Page>
  );
}

function Preview({ show }: { show: Show }) {
  const now = useNow();
  const { title, state, placeName, words, cover, chapters, hosts, moderators, guests, open, channels } = show;
  const called = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join('、');
  const facts = [
    ['主播', called(hosts)],
    ['场控', called(moderators) || '主播自己'],
    ['嘉宾', guests.join('、')],
    ['谁能看', open ? '谁都能看' : `住在${placeName}的人`],
    ['视频号', channels?.finderUserName ?? ''],
    ['约了提醒', state === 'planned' ? '' : `${show.reminders} 人`],
  ].filter(([, said]) => said !== '');
  return (
    <>
      <Section title="大家会看到的" side={state === 'planned' ? '现在只有工作人员看得到' : '大家看得到'} />
      <Card className="stack">
        <View className="row row-top">
          <View className="grow t-xl">{title}</View>
          <ShowBadge state={state} />
        </View>
        <View className="b num">{showHours(show, now)}</View>
        <Photos photos={cover ? [cover] : []} />
        {words !== '' && <View className="desk-words">{words}</View>}
        {facts.map(([name, said]) => (
          <View key={name} className="row row-top">
            <View className="desk-fact ink2">{name}</View>
            <View className="grow">{said}</View>
          </View>
        ))}
        {chapters.length > 0 && <View className="rule" />}
        {chapters.map((chapter, n) => (
          <View key={chapter.id}>{`${n + 1}. ${chapter.title}`}</View>
        ))}
      </Card>
      {state === 'planned' && <Note>先到「去传画面」试播一次，声音和画面都好了再预告。</Note>}
    </>
  );
}
