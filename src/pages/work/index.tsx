import { View } from '@tarojs/components';

/** 接单 */
export default function Work() {
  return <View>接单</View>;
}
