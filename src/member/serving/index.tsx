import { View } from '@tarojs/components';

/** 我在办的 */
export default function Serving() {
  return <View>我在办的</View>;
}
