import { View } from '@tarojs/components';

/** 我的点单 */
export default function Orders() {
  return <View>我的点单</View>;
}
