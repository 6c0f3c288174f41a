import { View } from '@tarojs/components';

/** 评价 */
export default function Rate() {
  return <View>评价</View>;
}
