import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { Note } from '../../components/basic/Note';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { settled } from '../components/settled';
import { Viewers } from '../components/Viewers';
import { incomingWords, lastTold, pictureWords } from '../words/crew';
import type { OnAir } from './acting';

const LOOK_MS = 30_000;

/** How many watch, now and over time, and how the picture comes in. */
export function Health({ show, room, ...ports }: OnAir) {
  const now = useNow();
  const { id, acts } = show;
  const { data } = useRead('show.summary', { id }, { every: LOOK_MS });
  const [asking, setAsking] = useState(false);
  const drop = useAct('show.drop');
  const viewers = room.view.viewers?.count;
  const told = lastTold(show, now);
  const dropped = async (): Promise<void> => {
    await settled(drop.send({ id }), ports);
    setAsking(false);
  };
  return (
    <>
      <Section title="人数和画面" />
      <Card className="stack">
        <View className="t-l b num" {...aria('status', { live: 'polite' })}>
          {viewers === undefined ? '人数还没报上来' : `现在 ${viewers} 人在看`}
        </View>
        {room.way === 'cut' && (
          <Note icon="wifi-slash">没连上直播间，人数和评论是刚才的；正在自己连回去</Note>
        )}
        {data && <Viewers summary={data} />}
        <View className="rule" />
        <View className="b">{pictureWords(show, now)}</View>
        {show.picture === true && data && <View className="num">{incomingWords(data.incoming)}</View>}
        <View className="t-s ink2 num">
          {[told, data && `断过 ${data.interruptions} 次`].filter(Boolean).join(' · ')}
        </View>
        {acts.includes('drop') && show.picture === true && (
          <View className="desk-acts">
            <Button size="small" onPress={() => setAsking(true)}>
              断开画面
            </Button>
          </View>
        )}
      </Card>
      <Confirm
        open={asking}
        title="断开画面？"
        consequence="大家马上看不到画面，主播一分钟内传不上来，也不会自己连回来，要他再点一次；三分钟没连回来，直播就结束。"
        act="断开"
        busy={drop.busy}
        onConfirm={() => void dropped()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
