import { View } from '@tarojs/components';

/** 欢迎 */
export default function Welcome() {
  return <View>欢迎</View>;
}
