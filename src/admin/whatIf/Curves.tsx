import { curveMarks } from '@core/domain/whatIf/figures';
import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { curvesDrawn } from './curve';
import { curveLines, markWords, writtenMarks, type Result } from './words';

/** How soon somebody comes, now and as tried: two curves, and the same in words. */
export function Curves({ result }: { result: Result }) {
  return (
    <Card label="多久有人接">
      <View className="b">多久有人接</View>
      <View {...aria(undefined, { hidden: true })}>
        <View className="what-if-legend t-s">
          <View className="what-if-line what-if-line-tried" />
          试的
          <View className="what-if-line what-if-line-now" />
          现在
        </View>
        <View className="what-if-chart">
          <View className="what-if-levels t-xs ink2 num">
            <View>100%</View>
            <View>50%</View>
            <View>0</View>
          </View>
          <View className="what-if-curves" style={{ backgroundImage: curvesDrawn(result.curves) }} />
        </View>
        <View className="what-if-marks t-xs ink2 num">
          {writtenMarks.map((minutes) => (
            <View key={minutes} className="what-if-mark" style={{ left: leftOf(minutes) }}>
              {markWords(minutes)}
            </View>
          ))}
        </View>
      </View>
      {curveLines(result).map((words) => (
        <View key={words} className="t-s num">
          {words}
        </View>
      ))}
    </Card>
  );
}

function leftOf(minutes: number): string {
  const place = curveMarks.findIndex((mark) => mark === minutes);
  return `${(100 * place) / (curveMarks.length - 1)}%`;
}
