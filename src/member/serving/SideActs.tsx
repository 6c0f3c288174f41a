import { View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { ListRow } from '../../components/basic/ListRow';
import { Sheet } from '../../components/feedback/Sheet';
import { useElder } from '../../hooks/useElder';
import { inARow, type Side, type SideAct } from './more';
import './index.scss';

interface SideActsProps {
  acts: readonly SideAct[];
  onPress: (side: Side) => void;
}

/** Up to three plain acts side by side, the rest behind 更多. Elder pages list them all, each with what it means. */
export function SideActs({ acts, onPress }: SideActsProps) {
  const elder = useElder();
  const [more, setMore] = useState(false);
  if (acts.length === 0) return null;
  if (elder)
    return (
      <Card tone="rows">
        <Rows acts={acts} onPress={onPress} />
      </Card>
    );
  const { shown, rest } = inARow(acts);
  return (
    <>
      <View className="side-acts">
        {shown.map(({ side, label, icon }) => (
          <View key={side} className="side-act" {...pressable(() => onPress(side))}>
            <Icon name={icon} className="side-act-icon" />
            {label}
          </View>
        ))}
        {rest.length > 0 && (
          <View className="side-act" {...pressable(() => setMore(true))}>
            <Icon name="caret-down" className="side-act-icon" />
            更多
          </View>
        )}
      </View>
      <Sheet open={more} title="还能怎么办" onClose={() => setMore(false)}>
        <Rows
          acts={rest}
          onPress={(side) => {
            setMore(false);
            onPress(side);
          }}
        />
      </Sheet>
    </>
  );
}

function Rows({ acts, onPress }: SideActsProps) {
  return (
    <>
      {acts.map(({ side, label, line, icon }) => (
        <ListRow key={side} icon={icon} title={label} line={line} onPress={() => onPress(side)} />
      ))}
    </>
  );
}
