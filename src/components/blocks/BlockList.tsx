import { MOST_BLOCKS, MOST_PICTURES, moved } from '@core/domain/notice/block';
import { View } from '@tarojs/components';
import { Button } from '../basic/Button';
import { Section } from '../basic/Card';
import type { Photo } from '../form/PhotoPicker';
import { usePhotos } from '../../hooks/usePhotos';
import { BlockCard } from './BlockCard';
import type { DraftBlock } from './draft';

interface BlockListProps {
  blocks: readonly DraftBlock[];
  onChange: (blocks: DraftBlock[]) => void;
  /** Nothing in it is a picture. */
  words?: boolean;
}

/** The content, piece by piece: each can go up and down and away, new ones stand at the end. */
export function BlockList({ blocks, onChange, words = false }: BlockListProps) {
  const pictures = blocks.filter(({ kind }) => kind === 'picture').length;
  const taken = usePhotos(
    [],
    (photos) => onChange([...blocks, ...photos.map(asBlock)]),
    MOST_PICTURES - pictures,
  );
  const add = (kind: 'heading' | 'paragraph' | 'list') => (): void =>
    onChange([...blocks, { kind, text: '' }]);
  return (
    <>
      <Section title="内容" side={`${blocks.length} 段`} />
      {blocks.map((block, at) => (
        <BlockCard
          key={at}
          number={at + 1}
          block={block}
          onChange={(next) => onChange(blocks.map((one, n) => (n === at ? next : one)))}
          onUp={at === 0 ? undefined : () => onChange(moved(blocks, at, -1))}
          onDown={at === blocks.length - 1 ? undefined : () => onChange(moved(blocks, at, 1))}
          onRemove={() => onChange(blocks.filter((_, n) => n !== at))}
        />
      ))}
      {blocks.length < MOST_BLOCKS && (
        <View className="block-acts">
          <Button size="small" icon="plus" onPress={add('heading')}>
            加小标题
          </Button>
          <Button size="small" icon="plus" onPress={add('paragraph')}>
            加一段话
          </Button>
          <Button size="small" icon="plus" onPress={add('list')}>
            加几条
          </Button>
          {!words && pictures < MOST_PICTURES && (
            <Button size="small" icon="camera" busy={taken.busy} onPress={taken.add}>
              加图
            </Button>
          )}
        </View>
      )}
    </>
  );
}

const asBlock = ({ fileId, url }: Photo): DraftBlock => ({ kind: 'picture', photo: fileId, alt: '', url });
