import type { ReactNode } from 'react';
import { MOST_COMMENT } from '@core/domain/live/comment';
import { Button } from '../../components/basic/Button';
import { TextField } from '../../components/form/TextField';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useElder } from '../../hooks/useElder';
import { promise } from '../words/room';
import type { Show } from '../words/show';
import type { Acting } from './acting';

const over: readonly Show['state'][] = ['ended', 'replay', 'archived', 'cancelled'];

/** Says a word, or asks; under it what is promised, or why not now. */
export function FootBar({ show, room, onAsk }: Acting & { onAsk: () => void }) {
  const elder = useElder();
  const { mayAsk, state, sweptAt } = show;
  if (over.includes(state)) {
    const line = state === 'cancelled' || sweptAt !== undefined ? undefined : promise;
    return line === undefined ? null : <PrimaryBar line={line}>{null}</PrimaryBar>;
  }
  if (!mayAsk) return <PrimaryBar line="住在这里的邻居能提问、说话，您可以一起看">{null}</PrimaryBar>;
  const ask = (
    <Button kind="filled" size={elder ? 'main' : 'normal'} grow={1} icon="question" onPress={onAsk}>
      提问
    </Button>
  );
  if (room.mayPost !== true)
    return <PrimaryBar line={room.muted === true ? refusalWords.MUTED : promise}>{ask}</PrimaryBar>;
  return <Speaking show={show} room={room} ask={ask} />;
}

function Speaking({ show, room, ask }: Pick<Acting, 'show' | 'room'> & { ask: ReactNode }) {
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
  const field = (
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
  const act =
    words === '' ? (
      ask
    ) : (
      <Button kind="filled" size={elder ? 'main' : 'normal'} grow={1} busy={busy} onPress={() => void post()}>
        发出去
      </Button>
    );
  if (elder)
    return (
      <PrimaryBar line={promise} main={field}>
        {act}
      </PrimaryBar>
    );
  return (
    <PrimaryBar line={promise}>
      {field}
      {act}
    </PrimaryBar>
  );
}
