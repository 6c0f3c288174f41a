import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import type { Glyph } from '../../components/basic/glyphs';
import { go } from '../../services/go';
import { topicsPage } from '../../services/routes';

interface Way {
  icon: Glyph;
  title: string;
  line: string;
  to: string;
}

/** What else neighbours settle together, each behind its own page: topics, covenants … */
const ways: readonly Way[] = [
  { icon: 'hand-heart', title: '议题', line: '提一件事，或者说一声我也想议', to: topicsPage },
];

export function WaysOn() {
  if (ways.length === 0) return null;
  return (
    <Card tone="rows">
      {ways.map(({ to, ...row }) => (
        <ListRow key={to} {...row} onPress={() => go(to)} />
      ))}
    </Card>
  );
}
