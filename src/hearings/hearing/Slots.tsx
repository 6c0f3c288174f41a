import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import type { View as Hearing } from '../words/hearing';
import { leftWords, poolName, sumWords, type Stands } from '../words/seat';

interface SlotsProps {
  hearing: Hearing;
  stands: Stands;
  chosen: string | undefined;
  onChoose: (pool: string) => void;
}

/** The stretches or seats there are, with how many are left of each; the chosen one is framed. */
export function Slots({ hearing: { pools }, stands, chosen, onChoose }: SlotsProps) {
  if (pools.length === 0) return null;
  const slots = pools.every(({ from }) => from !== undefined);
  return (
    <Card>
      <Section
        title={slots ? '约一段' : '约一席'}
        side={<View className="num">{sumWords(pools, stands)}</View>}
      />
      <View className="slots" {...aria('radiogroup', { label: slots ? '约哪一段' : '约哪种席位' })}>
        {pools.map((pool) => {
          const stand = stands.pools.find(({ id }) => id === pool.id);
          if (!stand) return null;
          const words = stand.open ? leftWords(stand) : '留给别的身份';
          const on = pool.id === chosen;
          const off = !stand.open || !stands.bookable;
          return (
            <View
              key={pool.id}
              className={cx('slot', stand.left === 0 && 'slot-full', on && 'slot-on')}
              {...pressable(
                () => onChoose(pool.id),
                { disabled: off || undefined, checked: on, label: `${poolName(pool)}，${words}` },
                'radio',
              )}
            >
              <View className="slot-name num">{poolName(pool)}</View>
              <View className="t-xs num">{words}</View>
            </View>
          );
        })}
      </View>
      <View className="t-s ink2 slots-note">满了可候补。有人退，按先后问您。</View>
    </Card>
  );
}
