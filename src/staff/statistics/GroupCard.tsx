import { definitions } from '@core/domain/statistics/definitions';
import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { basisWords, resultWords, standingWords, type Figure, type Group } from './words';

/** What is counted of one kind of orders: how many, what came of them, and the figures with what they are of. */
export function GroupCard({ title, group }: { title: string; group: Group }) {
  const { placed, figures, counts } = group;
  return (
    <>
      <Section title={title} side={`点了 ${placed} 单`} />
      <Card label={`${title}，点了 ${placed} 单`}>
        <View className="t-s ink2">{placed === 0 ? '这段时间没有' : standingWords(group)}</View>
        {counts.followUpUnreached > 0 && (
          <View className="t-s ink2">回访三天都没打通 {counts.followUpUnreached}，不算满意</View>
        )}
        {placed > 0 && figures.map((figure) => <FigureRow key={figure.name} figure={figure} />)}
      </Card>
    </>
  );
}

/** One figure: its name, what comes of it, of how many, and the share as a length. */
function FigureRow({ figure }: { figure: Figure }) {
  const { name, of, value } = figure;
  const { name: word, unit } = definitions[name];
  if (of === 0) return null;
  return (
    <View className="statistics-figure">
      <View className="row">
        <View className="grow">{word}</View>
        <View className="b num">{resultWords(figure)}</View>
      </View>
      {unit === 'percent' && value !== undefined && (
        <View className="statistics-bar" {...aria(undefined, { hidden: true })}>
          <View className="statistics-bar-part" style={{ width: `${value}%` }} />
        </View>
      )}
      <View className="t-s ink2 num">{basisWords(figure)}</View>
    </View>
  );
}
