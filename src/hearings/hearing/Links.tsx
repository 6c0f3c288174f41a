import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { go } from '../../services/go';
import type { View } from '../words/hearing';
import { links } from './links';

/** The ways on from a session: the floor, its minutes, the vote, what was resolved. */
export function Links({ hearing }: { hearing: View }) {
  const open = links.flatMap((link) => {
    const to = link.to(hearing);
    return to === undefined ? [] : [{ ...link, to }];
  });
  if (open.length === 0) return null;
  return (
    <Card tone="rows">
      {open.map(({ icon, title, line, to }) => (
        <ListRow key={title} icon={icon} title={title} line={line} onPress={() => go(to)} />
      ))}
    </Card>
  );
}
