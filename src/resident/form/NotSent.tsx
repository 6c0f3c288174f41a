import { View } from '@tarojs/components';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { refusalWords } from '../../copy/refusals';
import { NOT_SENT, type Ordering } from './useOrdering';

/** Why the order did not go out, when that is nobody's mistake in a row: what is kept, and the way on. */
export function NotSent({ ordering: { refusal, busy, send } }: { ordering: Ordering }) {
  if (!refusal) return null;
  const again = { onAgain: () => void send(), busy };
  return (
    <View id={NOT_SENT}>
      {refusal.code === 'OFFLINE' ? (
        <ErrorCard {...again} />
      ) : (
        <ErrorCard title={refusalWords[refusal.code]} line="您写的都还在" {...again} />
      )}
    </View>
  );
}
