import { MOST_COMMENT } from '@core/domain/live/comment';
import { Button } from '../../components/basic/Button';
import { TextField } from '../../components/form/TextField';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useElder } from '../../hooks/useElder';
import type { InRoom } from '../room/useRoom';
import { promise } from '../words/room';
import type { Show } from '../words/show';

const over: readonly Show['state'][] = ['ended', 'replay', 'archived', 'cancelled'];

interface FootBarProps {
  show: Pick<Show, 'id' | 'mayAsk' | 'state' | 'sweptAt'>;
  room: Pick<InRoom, 'mayPost' | 'muted' | 'put'>;
  onAsk: () => void;
}

/** Says a word, or asks; under it what is promised, or why not now. */
export function FootBar({ show, room, onAsk }: FootBarProps) {
  const { mayAsk, state, sweptAt } = show;
  if (over.includes(state)) {
    const line = state === 'cancelled' || sweptAt !== undefined ? undefined : promise;
    return line === undefined ? null : <PrimaryBar line={line}>{null}</PrimaryBar>;
  }
  if (!mayAsk) return <PrimaryBar line="住在这里的邻居能提问、说话，您可以一起看">{null}</PrimaryBar>;
  return <Speaking show={show} room={room} onAsk={onAsk} />;
}

/** The button is the same before the room has said whether one may speak and after: a tap in between is not lost. */
function Speaking({ show, room, onAsk }: FootBarProps) {
  const elder = useElder();
  const { values, change, drop } = useDraft(`comment:${show.id}`, { words: '' });
  const { send, busy } = useAct('comment.post');
  const words = values.words.trim();
  const post = async (): Promise<void> => {
    const reply = await send({ show: show.id, words });
    if (!reply?.ok) return;
    drop();
    change({ words: '' });
    room.put(reply.output.comment);
  };
  const field = room.mayPost === true && (
    <TextField
      name="comment"
      label="说句话"
      value={values.words}
      maxLength={MOST_COMMENT}
      placeholder="说句话…"
      onChange={(next) => change({ words: next })}
    />
  );
  // Who is writing sends it; who is not, asks. One filled button either way.
  const speaks = field !== false && words !== '';
  const act = (
    <Button
      kind="filled"
      size={elder ? 'main' : 'normal'}
      grow={1}
      {...(speaks ? { busy, onPress: () => void post() } : { icon: 'question' as const, onPress: onAsk })}
    >
      {speaks ? '发出去' : '提问'}
    </Button>
  );
  const line = room.muted === true ? refusalWords.MUTED : promise;
  if (elder)
    return (
      <PrimaryBar line={line} main={field || undefined}>
        {act}
      </PrimaryBar>
    );
  return (
    <PrimaryBar line={line}>
      {field}
      {act}
    </PrimaryBar>
  );
}
