import { AskForm } from '../../components/straw/AskForm';
import { useAct } from '../../hooks/useAct';
import type { Acting } from './acting';

/** Asks the room. */
export function AskRoom({ id, put }: Acting) {
  const { send, busy } = useAct('floor.poll');
  return (
    <AskForm
      name={id}
      placeholder="放东边行不行"
      busy={busy}
      onAsk={async (asked) => {
        const reply = await send({ id, ...asked });
        if (reply?.ok) put(reply.output.floor);
        return reply?.ok === true;
      }}
    />
  );
}
