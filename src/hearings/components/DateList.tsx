import { View } from '@tarojs/components';
import { aria, cx } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Icon } from '../../components/basic/Icon';
import { dateWords, dayOfWords, sittersWords, type SeriesDate } from '../words/series';
import '../hearings.scss';

interface DateListProps {
  dates: readonly SeriesDate[];
  /** What can be done to a date; staff alone. */
  onPress?: ((date: SeriesDate) => void) | undefined;
}

/** Dates one under another: held with a filled mark, left out with an empty one, each in words and with the reason. */
export function DateList({ dates, onPress }: DateListProps) {
  return (
    <View {...aria('list', { label: '日期' })}>
      {dates.map((date) => {
        const { held, mark, line } = dateWords(date);
        const sitters = sittersWords(date);
        return (
          <View key={date.day} className="date-row" {...aria('listitem')}>
            <View className={cx('date-mark', held && 'date-mark-on')} {...aria(undefined, { hidden: true })}>
              <Icon name={held ? 'calendar-check' : 'x'} />
            </View>
            <View className="grow">
              <View className="b num">{`${dayOfWords(date.day)} · ${mark}`}</View>
              <View className="t-s ink2 num">{line}</View>
              {sitters !== '' && <View className="t-s">{sitters}</View>}
              {date.provisional && <View className="t-s amber">放假安排还没公布，可能会变</View>}
            </View>
            {onPress && date.reason !== 'cancelled' && (
              <Button size="small" label={`改 ${dayOfWords(date.day)}`} onPress={() => onPress(date)}>
                改
              </Button>
            )}
          </View>
        );
      })}
    </View>
  );
}
