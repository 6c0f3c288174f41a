import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { votePage } from '../../services/routes';
import { votingLine } from '../words/vote';

/** What households are asked now: whoever was not rung finds it here. Nothing is shown while nothing is put to them. */
export function VotesNow() {
  const now = useNow();
  const reading = useRead('vote.list', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('vote.list', { cursor }));
  if (!reading.data && reading.refusal)
    return (
      <ErrorCard
        title="要不要投票，没看到"
        line="再试一次，或打社区电话问一声"
        onAgain={() => void reading.refresh()}
      />
    );
  if (list.length === 0) return null;
  return (
    <>
      <Section title="正在投票" />
      <Card tone="rows">
        {list.map((vote) => (
          <ListRow
            key={vote.id}
            icon="clipboard-text"
            title={vote.question}
            line={votingLine(vote, now)}
            onPress={() => go(votePage(vote.id))}
          />
        ))}
      </Card>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
