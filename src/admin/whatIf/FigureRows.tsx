import { figureNames, type FigureName } from '@core/domain/whatIf/figures';
import { View } from '@tarojs/components';
import { cx } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import {
  figureLine,
  figureName,
  valueWords,
  verdictOf,
  verdictWords,
  type Result,
  type Verdict,
} from './words';

const colours: Readonly<Record<Verdict, string>> = { better: 'pine', worse: 'amber', same: 'ink2' };

/** Every figure as it is now and as tried, with a word for the difference. */
export function FigureRows({ result }: { result: Result }) {
  return (
    <Card label="一项项看">
      {figureNames.map((name) => (
        <FigureRow key={name} name={name} result={result} />
      ))}
    </Card>
  );
}

function FigureRow({ name, result }: { name: FigureName; result: Result }) {
  const verdict = verdictOf(name, result);
  const line = figureLine(name);
  return (
    <View className="what-if-figure">
      <View className="row">
        <View className="grow">{figureName(name)}</View>
        <View className={cx('b', colours[verdict])}>{verdictWords[verdict]}</View>
      </View>
      <View className="num">
        {`现在 ${valueWords(name, result.now[name])}，试的 ${valueWords(name, result.tried[name])}`}
      </View>
      {line !== undefined && <View className="t-s ink2">{line}</View>}
    </View>
  );
}
