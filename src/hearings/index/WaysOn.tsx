import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import type { Glyph } from '../../components/basic/glyphs';
import { go } from '../../services/go';

interface Way {
  icon: Glyph;
  title: string;
  line: string;
  to: string;
}

/** What else neighbours settle together, each behind its own page: topics, covenants … */
const ways: readonly Way[] = [];

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
