import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import { serviceGlyphs } from '../../components/basic/glyphs';
import { ServiceIcon } from '../../components/basic/Icon';
import { FormRow } from '../../components/form/FormRow';
import { iconWords } from '../../copy/menu';
import './menuItem.scss';

/** The picture of a service, chosen from those that are drawn. */
export function IconRow({ value, onChange }: { value: string; onChange: (icon: string) => void }) {
  return (
    <FormRow label="图">
      <View className="item-pictures" {...aria('radiogroup', { label: '图' })}>
        {serviceGlyphs.map((glyph) => (
          <View
            key={glyph}
            className={cx('item-picture', glyph === value && 'item-picture-on')}
            {...pressable(
              () => onChange(glyph),
              { checked: glyph === value, label: iconWords[glyph] },
              'radio',
            )}
          >
            <ServiceIcon name={glyph} className="item-icon" />
            <View className="t-xs">{iconWords[glyph]}</View>
          </View>
        ))}
      </View>
    </FormRow>
  );
}
