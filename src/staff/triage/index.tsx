import { View } from '@tarojs/components';

/** 下单 */
export default function Triage() {
  return <View>下单</View>;
}
