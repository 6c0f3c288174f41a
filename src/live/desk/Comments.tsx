import { slowSteps, type Slow } from '@core/domain/live/comment';
import type { Said } from '@core/domain/live/room';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { OptionRow } from '../../components/form/OptionRow';
import { clock } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import type { OnAir } from './acting';
import { CommentSheet } from './CommentSheet';
import { MutedSheet } from './MutedSheet';

const SHOWN = 60;
const paces = slowSteps.map((seconds) => ({
  value: String(seconds),
  label: seconds === 0 ? '不限' : `${seconds} 秒一句`,
}));
const paceOf = (value: string): Slow => slowSteps.find((one) => String(one) === value) ?? 0;

/** What is being said, the latest first, and how order is kept. */
export function Comments({ show: { id }, room }: OnAir) {
  const { view, refusal, refresh } = room;
  const [chosen, setChosen] = useState<Said>();
  const [muted, setMuted] = useState(false);
  const slow = useAct('comment.slow');
  const unpin = useAct('comment.unpin');
  const chat = view.chat;
  if (view.ear === undefined && view.comments.length === 0 && refusal)
    return <NotYet refusal={refusal} onAgain={() => void refresh()} cards={1} />;
  const latest = [...view.comments].reverse().slice(0, SHOWN);
  return (
    <>
      <Section title="评论" side={`最近 ${latest.length} 条`} />
      <Card className="stack">
        <View className="t-s ink2">一个人多久能说一句</View>
        <OptionRow
          label="一个人多久能说一句"
          options={paces}
          value={String(chat?.slow ?? 0)}
          onChange={(value) => void slow.send({ show: id, seconds: paceOf(value) }).then(refresh)}
        />
        <View className="desk-acts">
          <Button size="small" onPress={() => setMuted(true)}>
            谁被禁言了
          </Button>
        </View>
      </Card>
      {chat?.pinned && (
        <Card tone="marked" className="stack">
          <View className="t-s b">置顶的</View>
          <View className="desk-words">{`${chat.pinned.name}：${chat.pinned.words}`}</View>
          <View className="desk-acts">
            <Button
              size="small"
              busy={unpin.busy}
              onPress={() => void unpin.send({ show: id }).then(refresh)}
            >
              取消置顶
            </Button>
          </View>
        </Card>
      )}
      {latest.length === 0 ? (
        <Empty title="还没有人说话" line="开播以后，大家说的都在这里" />
      ) : (
        <Card>
          <View {...aria('log', { label: '评论' })}>
            {latest.map((comment) => (
              <View key={comment.seq} className="desk-line row row-top">
                <View className="grow desk-words">
                  <View className="t-s ink2 num">{`${comment.name} · ${clock(comment.at)}`}</View>
                  {comment.words}
                </View>
                <Button size="small" label={`管一管：${comment.words}`} onPress={() => setChosen(comment)}>
                  管一管
                </Button>
              </View>
            ))}
          </View>
        </Card>
      )}
      {chosen && <CommentSheet show={id} comment={chosen} room={room} onClose={() => setChosen(undefined)} />}
      {muted && <MutedSheet show={id} onClose={() => setMuted(false)} />}
    </>
  );
}
