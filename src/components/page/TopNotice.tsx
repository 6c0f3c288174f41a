import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { noticePage } from '../../services/routes';
import { Card } from '../basic/Card';
import { ListRow } from '../basic/ListRow';

/** The newest notice that stands above the others: one row, or nothing. */
export function TopNotice() {
  const notice = useRead('notice.top', {}).data?.notice;
  if (!notice) return null;
  return (
    <Card tone="rows">
      <ListRow icon="speaker-high" title={notice.title} onPress={() => go(noticePage(notice.id))} />
    </Card>
  );
}
