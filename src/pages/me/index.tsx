import { View } from '@tarojs/components';

/** 我的 */
export default function Me() {
  return <View>我的</View>;
}
