import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { livePage, showPage } from '../../services/routes';

type Show = Output<'show.list'>['list'][number];
const onAir: readonly Show['state'][] = ['live', 'interrupted'];
const isOnAir = ({ state }: Show): boolean => onAir.includes(state);

/** Shows on air and to come, those on air first. */
const useShows = (): readonly Show[] => {
  const list = useRead('show.list', { which: 'coming' }).data?.list ?? [];
  return [...list.filter(isOnAir), ...list.filter((show) => !isOnAir(show))];
};

function lineOf(show: Show | undefined, now: Ms): string {
  if (!show) return '看直播，当场提问';
  return isOnAir(show) ? `正在播：${show.title}` : `${when(show.startsAt, now)}：${show.title}`;
}

/** 社区直播间, among the rows of home: what is on, or what comes next. */
export function LiveRow() {
  const now = useNow();
  const [show] = useShows();
  const isOn = show !== undefined && isOnAir(show);
  return (
    <ListRow
      icon="broadcast"
      title="社区直播间"
      line={lineOf(show, now)}
      onPress={() => go(isOn ? showPage(show.id) : livePage)}
    />
  );
}

/** For an elder one row more, and only while something is on. */
export function LiveNow() {
  const [show] = useShows();
  if (!show || !isOnAir(show)) return null;
  return (
    <Card tone="rows">
      <ListRow icon="broadcast" title={`正在直播：${show.title}`} onPress={() => go(showPage(show.id))} />
    </Card>
  );
}
