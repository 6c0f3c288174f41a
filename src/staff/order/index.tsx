import { View } from '@tarojs/components';

/** 单子 */
export default function StaffOrder() {
  return <View>单子</View>;
}
