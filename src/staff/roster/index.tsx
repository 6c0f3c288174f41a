import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { WidePage } from '../../components/page/WidePage';
import { useSettled } from '../../hooks/useSettled';
import { BuildingSheet, type Building } from './BuildingSheet';
import { Lines } from './Lines';

/** 花名册: members and volunteers of the community, found by name, by the initials of its pinyin, or by building. */
export default function Roster() {
  const [typed, setTyped] = useState('');
  const [building, setBuilding] = useState<Building>();
  const [choosing, setChoosing] = useState(false);
  const search = useSettled(typed.trim());
  return (
    <WidePage
      title="花名册"
      list={
        <>
          <FormRow label="找谁" help="姓名两个字，或拼音首字母">
            <TextField
              name="roster-search"
              label="找谁"
              value={typed}
              maxLength={20}
              placeholder="比如：志远，或 czy"
              onChange={setTyped}
            />
          </FormRow>
          <View className="row row-wrap">
            <Button size="small" icon="buildings" onPress={() => setChoosing(true)}>
              {building ? building.name : '按楼栋看'}
            </Button>
            {building && (
              <Button size="small" kind="plain" onPress={() => setBuilding(undefined)}>
                看全部
              </Button>
            )}
          </View>
          <BuildingSheet
            open={choosing}
            onClose={() => setChoosing(false)}
            onChoose={(chosen) => {
              setBuilding(chosen);
              setTyped('');
              setChoosing(false);
            }}
          />
        </>
      }
    >
      <Lines key={`${search}${building?.path ?? ''}`} search={search} building={building?.path} />
    </WidePage>
  );
}
