import { WhyNotSheet } from '../../components/feedback/WhyNotSheet';
import { useAct } from '../../hooks/useAct';
import type { Acting } from './acting';

/** Why it does not go on the wall, and where to go with it. */
export function DeclineSheet({ wish, put, onClose }: Acting & { onClose: () => void }) {
  const { send, busy, refusal } = useAct('wish.decline', { quiet: true });
  const decline = async (words: { reason: string; goTo: string }): Promise<boolean> => {
    const reply = await send({ id: wish.id, version: wish.version, ...words });
    if (reply?.ok) put(reply.output.wish);
    return reply?.ok === true;
  };
  return (
    <WhyNotSheet
      draft={`wish-decline:${wish.id}`}
      title="这个心愿不上墙？"
      help="本人看得到"
      act="告诉本人"
      most={60}
      {...{ busy, refusal, onClose }}
      onSend={decline}
    />
  );
}
