import { View } from '@tarojs/components';

/** 大家都能接的 */
export default function Pool() {
  return <View>大家都能接的</View>;
}
