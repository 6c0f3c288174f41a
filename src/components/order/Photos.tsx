import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria, pressable } from '../aria';
import './Photos.scss';

interface PhotosProps {
  /** As the cloud gives them: without an address while the platform still checks them. */
  photos: readonly { id: string; url?: string | undefined }[];
}

/** The pictures of an order, small; a tap opens them. */
export function Photos({ photos }: PhotosProps) {
  const urls = photos.flatMap(({ url }) => url ?? []);
  const hidden = photos.length - urls.length;
  if (photos.length === 0) return null;
  return (
    <View className="order-photos">
      {urls.map((url, index) => (
        <View
          key={url}
          {...pressable(() => void Taro.previewImage({ urls, current: url }), {
            label: `看第 ${index + 1} 张照片`,
          })}
        >
          <Image className="order-photo" src={url} mode="aspectFill" {...aria(undefined, { hidden: true })} />
        </View>
      ))}
      {hidden > 0 && <View className="t-s ink2">{hidden} 张照片还在检查</View>}
    </View>
  );
}
