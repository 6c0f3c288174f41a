import { View } from '@tarojs/components';

/** 服务 */
export default function Item() {
  return <View>服务</View>;
}
