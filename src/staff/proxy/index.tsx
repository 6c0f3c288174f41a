import { View } from '@tarojs/components';

/** 代点单 */
export default function Proxy() {
  return <View>代点单</View>;
}
