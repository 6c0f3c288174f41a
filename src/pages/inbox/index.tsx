import { View } from '@tarojs/components';

/** 消息 */
export default function Inbox() {
  return <View>消息</View>;
}
