import { View } from '@tarojs/components';

/** 首页 */
export default function Home() {
  return <View>首页</View>;
}
