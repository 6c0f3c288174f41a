import type { Output } from '@core/contract';
import type { Period } from '@core/domain/statistics/period';
import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { briefWords, periodWords, shortWords } from './words';

type Points = Output<'statistics.get'>['series'];

interface SeriesProps {
  series: Points;
  period: Period;
  onGo: (start: string) => void;
}

/** How many orders were placed in each of the last periods, as lengths with their numbers beside them. */
export function Series({ series, period, onGo }: SeriesProps) {
  const all = (point: Points[number]): number => point.normal.placed + point.urgent.placed;
  const most = Math.max(1, ...series.map(all));
  return (
    <>
      <Section title="一段段看" side="点了多少单" />
      <Card>
        {series.map((point) => {
          const at = { kind: period.kind, start: point.start };
          const urgent = point.urgent.placed === 0 ? '' : `，急单 ${point.urgent.placed} 单`;
          return (
            <View
              key={point.start}
              className={cx('series-row', point.start === period.start && 'series-here')}
              {...pressable(() => onGo(point.start), {
                label: `${shortWords(at)} ${all(point)} ${periodWords(at)}：${briefWords(point.normal)}${urgent}`,
              })}
            >
              <View className="series-name num">{shortWords(at)}</View>
              <View className="series-room" {...aria(undefined, { hidden: true })}>
                <View className="series-length" style={{ width: `${(100 * all(point)) / most}%` }} />
              </View>
              <View className="series-count num">{all(point)}</View>
            </View>
          );
        })}
      </Card>
    </>
  );
}
