import { View } from '@tarojs/components';

/** 询问 */
export default function Offer() {
  return <View>询问</View>;
}
