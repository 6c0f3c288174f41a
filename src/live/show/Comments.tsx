import type { Said } from '@core/domain/live/room';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria, pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { useAct } from '../../hooks/useAct';
import { useElder } from '../../hooks/useElder';
import type { InRoom } from '../room/useRoom';
import { sayerWords } from '../words/room';
import type { Show } from '../words/show';

interface CommentsProps {
  room: InRoom;
  show: Show;
  /** Only the last words, with a way to all of them. */
  peek?: boolean;
  onAll?: () => void;
}

const PEEKED = 2;
const FEW = 30;
const FEW_ELDER = 8;

/** What is said, the latest first: nothing has to be scrolled to. */
export function Comments({ room, show, peek = false, onAll }: CommentsProps) {
  const few = useElder() ? FEW_ELDER : FEW;
  const [most, setMost] = useState(few);
  const { view, refusal, refresh, earlier } = room;
  if (view.ear === undefined) return <NotYet refusal={refusal} onAgain={() => void refresh()} cards={1} />;
  const latest = [...view.comments].reverse();
  if (peek) return <Peek comments={latest.slice(0, PEEKED)} onAll={onAll ?? (() => undefined)} />;
  const isMore = latest.length > most || earlier !== undefined;
  const more = async (): Promise<void> => {
    if (latest.length <= most) await earlier?.();
    setMost(most + FEW);
  };
  return (
    <>
      {view.chat?.pinned && (
        <Card tone="marked" className="stack" label="置顶">
          <View className="t-s ink2">{`置顶 · ${sayerWords(view.chat.pinned)}`}</View>
          <View className="live-said">{view.chat.pinned.words}</View>
        </Card>
      )}
      {latest.length === 0 && (
        <Empty
          title="还没有人说话"
          line={show.mayAsk ? '下面写一句，大家都看得到' : '开播以后住在这里的邻居能说话'}
        />
      )}
      {latest.length > 0 && (
        <Card>
          <View {...aria('log', { label: '评论，新的在上面', live: 'polite' })}>
            {latest.slice(0, most).map((comment) => (
              <Line key={comment.seq} comment={comment} room={room} show={show} />
            ))}
          </View>
        </Card>
      )}
      {isMore && <Button onPress={() => void more()}>再往前看</Button>}
      {view.chat !== undefined && view.chat.slow > 0 && (
        <Note icon="clock">{`人多，请慢一点说：${view.chat.slow} 秒说一句`}</Note>
      )}
    </>
  );
}

function Peek({ comments, onAll }: { comments: readonly Said[]; onAll: () => void }) {
  if (comments.length === 0) return null;
  return (
    <View className="live-peek" {...pressable(onAll, { sum: '看全部评论' })}>
      {[...comments].reverse().map((comment) => (
        <View key={comment.seq} className="live-peek-line">
          <View className="live-sayer">{sayerWords(comment)}</View>
          <View className="live-said">{comment.words}</View>
        </View>
      ))}
    </View>
  );
}

function Line({ comment, room, show }: { comment: Said; room: InRoom; show: Show }) {
  const { send, busy } = useAct('comment.withdraw');
  const own = comment.number === room.mine;
  const withdraw = async (): Promise<void> => {
    const reply = await send({ show: show.id, seq: comment.seq });
    if (reply?.ok || reply?.refusal.code === 'COMMENT_GONE') room.take(comment.seq);
  };
  return (
    <View className="live-row">
      <View className="grow">
        <View className="t-s ink2">{own ? `${sayerWords(comment)}（您）` : sayerWords(comment)}</View>
        <View className="live-said">{comment.words}</View>
      </View>
      {own && (
        <Button
          kind="plain"
          size="small"
          busy={busy}
          label={`撤回：${comment.words}`}
          onPress={() => void withdraw()}
        >
          撤回
        </Button>
      )}
    </View>
  );
}
