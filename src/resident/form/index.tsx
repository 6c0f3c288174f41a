import { View } from '@tarojs/components';

/** 点单 */
export default function Form() {
  return <View>点单</View>;
}
