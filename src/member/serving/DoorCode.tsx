import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import './index.scss';

/** The four digits by which the household knows the right person; large, to be read out at the door. */
export function DoorCode({ code }: { code: string }) {
  const digits = [...code];
  return (
    <Card>
      <View className="t-s ink2 center">到门口报这四个数</View>
      <View
        className="door-code num center"
        {...aria('img', { label: `到门口报这四个数，${digits.join(' ')}` })}
      >
        {digits.map((digit, at) => (
          <View key={at} className="door-digit inline">
            {digit}
          </View>
        ))}
      </View>
      <View className="t-s ink2 center">邻居手机上是一样的数，对上了才开门</View>
    </Card>
  );
}
