import { Button } from '../../components/basic/Button';
import { useWishPrinting } from '../printing';
import type { View } from '../words';

/** A card for the grid's group: for staff, leaders and helpers, while it can be taken on. */
export function ShareRow({ wish: { id, state, relations } }: { wish: View }) {
  const { card, busy } = useWishPrinting();
  const shares = relations.some((one) => ['desk', 'leader', 'helper', 'answering'].includes(one));
  if (!shares || (state !== 'published' && state !== 'coClaiming')) return null;
  return (
    <Button icon="clipboard-text" busy={busy} onPress={() => void card(id)}>
      做一张发群里的卡片
    </Button>
  );
}
