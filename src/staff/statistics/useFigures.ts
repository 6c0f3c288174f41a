import { moved, type Period, type PeriodKind } from '@core/domain/statistics/period';
import { useState } from 'react';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useReadPlaces } from '../useReadPlaces';
import { runningPeriod } from './words';

/** Which place and which period one looks at. */
export function useFigures() {
  const now = useNow();
  const asked = useParam('place');
  const [widest] = useReadPlaces();
  const [chosen, setPlace] = useState<string>();
  const [kind, setKind] = useState<PeriodKind>('month');
  const [start, setStart] = useState<string>();
  const running = runningPeriod(kind, now);
  const period: Period = { kind, start: start ?? running.start };
  const place = chosen ?? (asked || widest);
  return {
    place,
    setPlace,
    period,
    setKind: (next: PeriodKind): void => {
      setKind(next);
      setStart(undefined);
    },
    before: (): void => setStart(moved(period, -1).start),
    after: period.start < running.start ? (): void => setStart(moved(period, 1).start) : undefined,
    goTo: (to: string): void => setStart(to),
  };
}
export type Looking = ReturnType<typeof useFigures>;
