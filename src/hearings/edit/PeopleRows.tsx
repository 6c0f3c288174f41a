import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { PersonPick } from '../../components/planning/PersonPick';
import type { RowProps } from './rows';

/** The sides of a mediation. */
export function PartiesRow({ draft: { parties, place }, change, errors }: RowProps) {
  return (
    <FormRow id="hearing-parties" label="双方" help="至少两位" error={errors.parties}>
      <View className="stack">
        {parties.map(({ id, name }) => (
          <View key={id} className="row">
            <View className="grow b">{name}</View>
            <Button
              size="small"
              label={`去掉${name}`}
              onPress={() => change({ parties: parties.filter((one) => one.id !== id) })}
            >
              去掉
            </Button>
          </View>
        ))}
        <PersonPick
          place={place}
          label="加一位"
          onChoose={(person) =>
            change({ parties: [...parties.filter(({ id }) => id !== person.id), person] })
          }
        />
      </View>
    </FormRow>
  );
}

/** Who writes it down; without anybody it is the host. */
export function TakerRow({ draft: { taker, place }, change }: RowProps) {
  return (
    <FormRow label="谁记录" help="不选就是主持的人">
      {taker ? (
        <View className="row">
          <View className="grow b">{taker.name}</View>
          <Button size="small" onPress={() => change({ taker: undefined })}>
            换一位
          </Button>
        </View>
      ) : (
        <PersonPick place={place} label="谁记录" onChoose={(person) => change({ taker: person })} />
      )}
    </FormRow>
  );
}

/** Who else sits there, in words. */
export function PanelRows({ draft, change, errors }: RowProps) {
  return (
    <FormRow id="hearing-panel" label="还有谁在" help="用顿号隔开" error={errors.panel}>
      <TextField
        name="hearing-panel-field"
        label="还有谁在"
        placeholder="法律顾问、物业经理"
        maxLength={100}
        value={draft.panel}
        onChange={(panel) => change({ panel })}
      />
    </FormRow>
  );
}
