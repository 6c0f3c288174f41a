import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { bookWords } from '../words/seat';
import type { Seating } from './acting';

/** The one act of who comes: the chosen stretch, or the end of its line. */
export function BookBar({
  chosen,
  hearing,
  stands,
  putStands,
  refreshStands,
}: Seating & { chosen: string | undefined }) {
  const { send, busy } = useAct('seat.book');
  const pool = hearing.pools.find(({ id }) => id === chosen);
  const book = async (): Promise<void> => {
    if (!pool) return;
    const reply = await send({ id: hearing.id, pool: pool.id });
    if (reply?.ok) {
      putStands(reply.output);
      toast(reply.output.seat.state === 'seated' ? '约好了' : '排上候补了，轮到您会告诉您');
    } else if (reply) void refreshStands();
  };
  return (
    <PrimaryBar line="24 小时内出纪要，每件事写明谁办、哪天办完">
      <Button
        kind="filled"
        size="main"
        grow={1}
        busy={busy}
        disabled={pool === undefined}
        onPress={() => void book()}
      >
        {pool ? bookWords(pool, stands) : '先选一段'}
      </Button>
    </PrimaryBar>
  );
}
