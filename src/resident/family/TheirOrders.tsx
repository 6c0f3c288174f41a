import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { StateBadge } from '../../components/order/StateBadge';
import { wantedWords } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { orderPage } from '../../services/routes';

/** The orders of a relative that are under way; each opens as he sees it, without its door. */
export function TheirOrders({ person }: { person: string }) {
  const orders = useRead('family.orders', { person });
  const now = useNow();
  return (
    <Opening reading={orders} cards={1}>
      {({ list }) =>
        list.length === 0 ? (
          <ListRow title="现在没有在办的单" />
        ) : (
          list.map(({ id, title, state, wanted }) => (
            <ListRow
              key={id}
              title={title}
              line={wantedWords(wanted, now)}
              right={<StateBadge state={state} />}
              onPress={() => go(orderPage(id))}
            />
          ))
        )
      }
    </Opening>
  );
}
