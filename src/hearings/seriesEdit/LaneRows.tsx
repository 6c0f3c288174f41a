import { MOST_LANES } from '@core/domain/hearing/series';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import type { SeriesDraft } from './draft';

type Lanes = SeriesDraft['lanes'];

/** Who sits there: a chair each, and those who take it in turn. */
export function LaneRows({ lanes, onChange }: { lanes: Lanes; onChange: (lanes: Lanes) => void }) {
  const put = (at: number, some: Partial<Lanes[number]>): void =>
    onChange(lanes.map((lane, n) => (n === at ? { ...lane, ...some } : lane)));
  return (
    <>
      <Section title="谁来坐" side="轮着来" />
      {lanes.map((lane, n) => (
        <Card key={n}>
          <FormRow
            label={`第 ${n + 1} 个位子`}
            side={{ label: '去掉', onPress: () => onChange(lanes.filter((_, at) => at !== n)) }}
          >
            <TextField
              name={`lane-${n}`}
              label={`第 ${n + 1} 个位子`}
              placeholder="法律顾问"
              value={lane.title}
              maxLength={12}
              onChange={(title) => put(n, { title })}
            />
          </FormRow>
          <FormRow label="轮到谁" help="几个人用顿号隔开">
            <TextField
              name={`lane-people-${n}`}
              label={`第 ${n + 1} 个位子，轮到谁`}
              placeholder="张律师、李律师"
              value={lane.people}
              maxLength={150}
              onChange={(people) => put(n, { people })}
            />
          </FormRow>
        </Card>
      ))}
      {lanes.length < MOST_LANES && (
        <View className="row">
          <Button size="small" icon="plus" onPress={() => onChange([...lanes, { title: '', people: '' }])}>
            加一个位子
          </Button>
        </View>
      )}
    </>
  );
}
