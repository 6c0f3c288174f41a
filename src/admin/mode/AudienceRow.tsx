import type { Called } from '@core/domain/regionMode/episode';
import { View } from '@tarojs/components';
import { cx, pressable } from '../../components/aria';
import { FormRow } from '../../components/form/FormRow';
import { turned } from './form';
import { calledName } from './words';

interface AudienceRowProps {
  audience: readonly Called[];
  /** How many there are of each. */
  roles: readonly { role: Called; count: number }[];
  error: string | undefined;
  onChange: (audience: Called[]) => void;
}

/** Who is called up, each kind by one tap, with how many there are. */
export function AudienceRow({ audience, roles, error, onChange }: AudienceRowProps) {
  return (
    <FormRow label="叫哪些人" error={error}>
      <View className="mode-roles">
        {roles.map(({ role, count }) => (
          <View
            key={role}
            className={cx('mode-role', audience.includes(role) && 'mode-role-on')}
            {...pressable(
              () => onChange(turned(audience, role)),
              { checked: audience.includes(role), label: `${calledName(role)} ${count} 个` },
              'checkbox',
            )}
          >
            {calledName(role)} <View className="inline num normal">{count} 个</View>
          </View>
        ))}
      </View>
    </FormRow>
  );
}
