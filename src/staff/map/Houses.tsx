import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import { UrgentMark } from '../../components/basic/Avatar';
import { Drawing, Shape } from '../../components/basic/Icon';
import { houseWords, wholeWords, windowsOf, type House } from './words';

interface HousesProps {
  list: readonly House[];
  chosen: string | undefined;
  onHouse: ((house: House) => void) | undefined;
}

/** Houses side by side, in the order of the tree. */
export function Houses({ list, chosen, onHouse }: HousesProps) {
  if (list.length === 0) return null;
  return (
    <View className="houses">
      {list.map((house) => (
        <OneHouse key={house.path} house={house} on={house.path === chosen} onHouse={onHouse} />
      ))}
    </View>
  );
}

/** A house by its windows, its number, and the same in words; urgent and overdue by a mark and a word. */
function OneHouse({ house, on, onHouse }: { house: House; on: boolean } & Pick<HousesProps, 'onHouse'>) {
  const { name, urgent, overdue } = house;
  const press = onHouse && (() => onHouse(house));
  return (
    <View className={cx('house', on && 'house-on')} {...pressable(press, { sum: wholeWords(house) })}>
      <View className="house-roof" {...aria(undefined, { hidden: true })} />
      <View className="house-walls" {...aria(undefined, { hidden: true })}>
        {windowsOf(house).map((window, n) => (
          <Drawing key={n} name={window} />
        ))}
      </View>
      <View className="b">{name}</View>
      <View className="t-s ink2 num">{houseWords(house)}</View>
      {urgent > 0 && (
        <View className="house-mark red num">
          <UrgentMark />
          {`${urgent} 单`}
        </View>
      )}
      {overdue > 0 && (
        <View className="house-mark red num">
          <Shape name="due-late" className="house-shape" />
          {`超时 ${overdue} 单`}
        </View>
      )}
    </View>
  );
}

const meanings = [
  ['window-lit', '还没人接'],
  ['window-yes', '有人在办'],
  ['window-no', '挂起'],
  ['window-dark', '没有单'],
] as const;

/** What the windows mean. */
export function WindowMeaning() {
  return (
    <View className="windows-meaning t-s ink2">
      {meanings.map(([window, words]) => (
        <View key={window} className="windows-pair">
          <Drawing name={window} />
          {words}
        </View>
      ))}
    </View>
  );
}
