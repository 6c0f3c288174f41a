import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria, pressable } from '../aria';
import type { ShownBlock } from './draft';
import './blocks.scss';

/** What a notice or a covenant says, block by block: drawn by us, never read as markup. */
export function Blocks({ blocks }: { blocks: readonly ShownBlock[] }) {
  return (
    <View className="blocks">
      {blocks.map((block, at) => (
        <One key={at} block={block} />
      ))}
    </View>
  );
}

function One({ block }: { block: ShownBlock }) {
  if (block.kind === 'heading')
    return (
      <View className="block-heading" {...aria('heading', { level: 2 })}>
        {block.text}
      </View>
    );
  if (block.kind === 'paragraph') return <View className="block-text">{block.text}</View>;
  if (block.kind === 'picture') return <Picture alt={block.alt} url={block.shown?.url} />;
  return (
    <View {...aria('list')}>
      {block.items.map((item, at) => (
        <View key={at} className="block-item" {...aria('listitem')}>
          <View className="block-dot" {...aria(undefined, { hidden: true })} />
          <View className="grow">{item}</View>
        </View>
      ))}
    </View>
  );
}

function Picture({ alt, url }: { alt: string; url: string | undefined }) {
  if (url === undefined)
    return <View className="t-s ink2">{alt === '' ? '一张图还在检查' : `${alt}（图还在检查）`}</View>;
  return (
    <View
      {...pressable(() => void Taro.previewImage({ urls: [url], current: url }), { label: `看大图：${alt}` })}
    >
      <Image className="block-picture" src={url} mode="widthFix" {...aria(undefined, { hidden: true })} />
      {alt !== '' && <View className="t-s ink2">{alt}</View>}
    </View>
  );
}
