import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { go } from '../../services/go';
import { showDeskPage, showEditPage, showSummaryPage, studioPage } from '../../services/routes';
import type { Show } from '../words/show';

const over: readonly Show['state'][] = ['ended', 'replay', 'archived'];

/** The ways on for who runs the show. */
export function CrewRows({ show: { id, relations, state, acts } }: { show: Show }) {
  if (!relations.some((relation) => relation !== 'viewer')) return null;
  const isOver = over.includes(state);
  return (
    <Card tone="rows">
      {relations.includes('host') && !isOver && state !== 'cancelled' && (
        <ListRow icon="camera" title="开播" line="试镜头，把画面送上来" onPress={() => go(studioPage(id))} />
      )}
      <ListRow
        icon="list-checks"
        title="直播管理"
        line="画面、提问、评论在一屏"
        onPress={() => go(showDeskPage(id))}
      />
      {acts.includes('save') && (
        <ListRow
          icon="clipboard-text"
          title="改安排"
          line="题目、人、要讲的"
          onPress={() => go(showEditPage(id))}
        />
      )}
      {isOver && (
        <ListRow
          icon="clipboard-text"
          title="小结"
          line="多少人看，提问都去哪了"
          onPress={() => go(showSummaryPage(id))}
        />
      )}
    </Card>
  );
}
