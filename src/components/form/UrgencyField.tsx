import type { Urgency } from '@core/domain/menu/item';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { emergencyNumbers, urgencyOptions } from '../../copy/ordering';
import { Button } from '../basic/Button';
import { PhoneSheet } from '../page/PhoneSheet';
import { OptionList } from './OptionRow';

interface UrgencyFieldProps {
  value: Urgency;
  onChange: (urgency: Urgency) => void;
  /** Within how many minutes half of last month's orders were claimed here. */
  medianMinutes: number | undefined;
}

/** How urgent it is, and what that costs the neighbours. Who says urgent can ring 120, 110 or 119 at once. */
export function UrgencyField({ value, onChange, medianMinutes }: UrgencyFieldProps) {
  const [ringing, setRinging] = useState(false);
  return (
    <>
      <OptionList label="急不急" options={urgencyOptions(medianMinutes)} value={value} onChange={onChange} />
      {value === 'urgent' && (
        <View>
          <Button kind="tinted" size="small" icon="phone-fill" onPress={() => setRinging(true)}>
            有危险，先打急救电话
          </Button>
          <PhoneSheet
            open={ringing}
            title="先打哪个"
            numbers={emergencyNumbers}
            onClose={() => setRinging(false)}
          />
        </View>
      )}
    </>
  );
}
