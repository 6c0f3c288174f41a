import { View } from '@tarojs/components';

/** 点单 */
export default function Order() {
  return <View>点单</View>;
}
