import { View } from '@tarojs/components';

/** 单子 */
export default function Board() {
  return <View>单子</View>;
}
