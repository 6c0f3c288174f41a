import { equipment } from '@core/domain/room/room';
import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import { equipmentWords } from '../words/room';
import type { RoomDraft } from './draft';
import '../../components/form/OptionRow.scss';
import '../hearings.scss';

interface EquipmentProps {
  chosen: RoomDraft['equipment'];
  onChange: (chosen: RoomDraft['equipment']) => void;
}

/** What a room has, each on or off. */
export function Equipment({ chosen, onChange }: EquipmentProps) {
  return (
    <View className="hearing-choices" {...aria('group', { label: '有什么' })}>
      {equipment.map((one) => {
        const checked = chosen.includes(one);
        return (
          <View
            key={one}
            className={cx('option', checked && 'option-on')}
            {...pressable(
              () => onChange(equipment.filter((each) => chosen.includes(each) !== (each === one))),
              { checked, label: equipmentWords[one] },
              'checkbox',
            )}
          >
            {equipmentWords[one]}
          </View>
        );
      })}
    </View>
  );
}
