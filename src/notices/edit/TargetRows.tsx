import { isTarget, targetRoles, type TargetRole } from '@core/domain/notice/target';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria, cx, pressable } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { FormRow } from '../../components/form/FormRow';
import { roleWords } from '../../copy/states';
import { useRead } from '../../hooks/useRead';
import { reachLine, rolesLine } from '../words';
import type { NoticeDraft } from './draft';
import { PlaceSheet } from './PlaceSheet';
import '../notices.scss';

interface TargetRowsProps {
  draft: NoticeDraft;
  root: string;
  onChange: (some: Partial<NoticeDraft>) => void;
}

/** For whom: a place, everybody there or some roles, and exactly how many that are. */
export function TargetRows({ draft, root, onChange }: TargetRowsProps) {
  const [choosing, setChoosing] = useState(false);
  const { place, placeName, roles } = draft;
  const { data } = useRead('notice.reach', { target: { place, roles } });
  const turn = (role: TargetRole): void =>
    onChange({ roles: targetRoles.filter((one) => roles.includes(one) !== (one === role)) });
  return (
    <>
      <Section title="给谁看" />
      <Card tone="rows">
        <ListRow icon="map-pin" title={placeName} line="点一下换地方" onPress={() => setChoosing(true)} />
      </Card>
      <Card>
        <FormRow label="只给这些人" help="不选就是每一户">
          <View className="notice-roles">
            {targetRoles
              .filter((role) => isTarget({ place, roles: [role] }))
              .map((role) => (
                <View
                  key={role}
                  className={cx('notice-role', roles.includes(role) && 'notice-role-on')}
                  {...pressable(() => turn(role), { checked: roles.includes(role) }, 'checkbox')}
                >
                  {roleWords[role]}
                </View>
              ))}
          </View>
        </FormRow>
        <View {...aria('status', { live: 'polite' })}>
          <View className="b">{rolesLine(roles)}</View>
          <View className="ink2 num">{data ? reachLine(data.reach) : '正在数…'}</View>
        </View>
      </Card>
      <PlaceSheet
        open={choosing}
        root={root}
        onChoose={({ path, name }) => {
          setChoosing(false);
          onChange({
            place: path,
            placeName: name,
            roles: roles.filter((role) => isTarget({ place: path, roles: [role] })),
          });
        }}
        onClose={() => setChoosing(false)}
      />
    </>
  );
}
