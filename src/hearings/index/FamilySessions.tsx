import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { HearingCard } from '../components/HearingCard';

/** What is held where an elder lives who lets me book for her, when I live elsewhere; nothing where nobody does. */
export function FamilySessions() {
  const reading = useRead('hearing.list', { which: 'family' });
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('hearing.list', { which: 'family', cursor }),
  );
  if (!reading.data && reading.refusal)
    return (
      <ErrorCard
        title="家里老人那边的，没看到"
        line="再试一次，或打社区电话问一声"
        onAgain={() => void reading.refresh()}
      />
    );
  if (list.length === 0) return null;
  return (
    <>
      <Section title="家里老人那边" />
      {list.map((hearing) => (
        <HearingCard key={hearing.id} hearing={hearing} line="可以替老人约" />
      ))}
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
