import { View } from '@tarojs/components';

/** A share of a whole, drawn; the words with the numbers stand beside it. */
export function Bar({ share }: { share: number }) {
  return (
    <View className="mode-bar">
      <View className="mode-bar-done" style={{ width: `${share}%` }} />
    </View>
  );
}
