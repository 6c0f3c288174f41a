import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import type { Glyph } from '../../components/basic/glyphs';
import { go } from '../../services/go';
import { covenantsPage, roomsPage, seriesPage, topicsPage } from '../../services/routes';

interface Way {
  icon: Glyph;
  title: string;
  line: string;
  to: string;
}

/** What else neighbours settle together, each behind its own page: topics, covenants … */
const ways: readonly Way[] = [
  { icon: 'hand-heart', title: '议题', line: '提一件事，或者说一声我也想议', to: topicsPage },
  { icon: 'calendar-blank', title: '定期议事', line: '每周几、在哪里，轮到谁来坐', to: seriesPage },
  { icon: 'map-pin', title: '议事的地方', line: '怎么走，哪天有空', to: roomsPage },
  { icon: 'clipboard-text', title: '公约', line: '看一看，您家同意就说一声', to: covenantsPage },
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
