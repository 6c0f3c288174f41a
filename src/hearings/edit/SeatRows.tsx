import { seatRoles } from '@core/domain/hearing/hearing';
import { View } from '@tarojs/components';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { seatRoleWords } from '../words/seat';
import { poolsOf, type Way } from './draft';
import type { RowProps } from './rows';

const ways: readonly { value: Way; label: string; line: string }[] = [
  { value: 'slots', label: '分段约', line: '一段一段来，不用等' },
  { value: 'seats', label: '按席位约', line: '给居民、党员、物业各留几席' },
  { value: 'open', label: '不用约', line: '谁来都行' },
];

/** How people come: stretches of so many minutes, seats by role, or without booking. */
export function SeatRows({ draft, change, errors }: RowProps) {
  if (draft.format === 'mediation' || draft.format === 'popUp') return null;
  return (
    <>
      <FormRow id="hearing-seats" label="怎么约" error={errors.seats}>
        <OptionList label="怎么约" options={ways} value={draft.way} onChange={(way) => change({ way })} />
      </FormRow>
      {draft.way === 'slots' && <SlotFields draft={draft} change={change} errors={errors} />}
      {draft.way === 'seats' &&
        seatRoles.map((role) => (
          <FormRow key={role} label={seatRoleWords[role]} help="几席，不留就空着">
            <TextField
              name={`seats-${role}`}
              label={seatRoleWords[role]}
              type="number"
              maxLength={3}
              value={draft.quotas[role] ?? ''}
              onChange={(count) => change({ quotas: { ...draft.quotas, [role]: count } })}
            />
          </FormRow>
        ))}
      <FormRow label="至少到几位才开" help="不限就空着">
        <TextField
          name="hearing-quorum"
          label="至少到几位才开"
          type="number"
          maxLength={3}
          value={draft.quorum}
          onChange={(quorum) => change({ quorum })}
        />
      </FormRow>
    </>
  );
}

function SlotFields({ draft, change }: RowProps) {
  const pools = poolsOf(draft) ?? [];
  const seats = pools.reduce((sum, pool) => sum + pool.seats, 0);
  return (
    <FormRow label="每段几分钟、几户">
      <View className="row">
        <View className="grow">
          <TextField
            name="slot-minutes"
            label="每段几分钟"
            type="number"
            maxLength={3}
            value={draft.minutes}
            onChange={(minutes) => change({ minutes })}
          />
        </View>
        <View>分钟</View>
        <View className="grow">
          <TextField
            name="slot-size"
            label="每段几户"
            type="number"
            maxLength={3}
            value={draft.size}
            onChange={(size) => change({ size })}
          />
        </View>
        <View>户</View>
      </View>
      {pools.length > 0 && <View className="t-s ink2 num">{`一共 ${pools.length} 段，${seats} 户`}</View>}
    </FormRow>
  );
}
