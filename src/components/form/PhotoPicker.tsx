import { Image, View } from '@tarojs/components';
import { aria, pressable } from '../aria';
import { Icon } from '../basic/Icon';
import './PhotoPicker.scss';

export interface Photo {
  /** Where the picture can be seen: a local path, or a signed address. */
  url: string;
  /** What the cloud calls it; sent with the act. */
  fileId: string;
}

interface PhotoPickerProps {
  photos: readonly Photo[];
  onAdd: () => void;
  onRemove: (index: number) => void;
  max?: number;
  busy?: boolean;
}

/** Pictures already taken, each removable, and the camera. Stands among the tools of a `TextArea`. */
export function PhotoPicker({ photos, onAdd, onRemove, max = 3, busy }: PhotoPickerProps) {
  return (
    <View className="photos">
      {photos.map((photo, index) => (
        <View
          key={photo.fileId}
          className="photo"
          {...pressable(() => onRemove(index), { label: `第 ${index + 1} 张照片，点一下去掉` })}
        >
          <Image
            className="photo-image"
            src={photo.url}
            mode="aspectFill"
            {...aria(undefined, { hidden: true })}
          />
          <View className="photo-remove">
            <Icon name="x" />
          </View>
        </View>
      ))}
      {photos.length < max && (
        <View className="tool" {...pressable(onAdd, { disabled: busy })}>
          <Icon name="camera" />
          {busy ? '正在传…' : '拍照'}
        </View>
      )}
    </View>
  );
}
