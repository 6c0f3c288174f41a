import { inChina, type Ms } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { weekday } from '../words/hearing';
import '../hearings.scss';

/** A leaf of the calendar: the day of the week on a strip, its number under it. */
export function DayTile({ at }: { at: Ms }) {
  return (
    <View className="day-tile" {...aria(undefined, { hidden: true })}>
      <View className="day-tile-week">{weekday(at)}</View>
      <View className="day-tile-day num">{inChina(at).date()}</View>
    </View>
  );
}
