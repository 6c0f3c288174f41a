import { topicCategories } from '@core/domain/topic/topic';
import type { ReactNode } from 'react';
import { Note } from '../../components/basic/Note';
import { FormRow } from '../../components/form/FormRow';
import { OptionList, OptionRow } from '../../components/form/OptionRow';
import { PhotoPicker } from '../../components/form/PhotoPicker';
import { SpokenArea } from '../../components/form/SpokenArea';
import { TextField } from '../../components/form/TextField';
import { usePhotos } from '../../hooks/usePhotos';
import { TopicCard } from '../components/TopicCard';
import { categoryWords } from '../words/topic';
import { reaches, type Question, type Reach } from './draft';
import type { Proposing } from './useProposing';
import { WhoRows } from './WhoRows';

interface RowProps {
  proposing: Proposing;
}

/** To everybody, or to the mediator alone. */
function PrivateRow({ proposing: { draft, change } }: RowProps) {
  return (
    <FormRow label="给谁看">
      <OptionList
        label="给谁看"
        options={[
          { value: 'open', label: '给邻居看', line: '不写您的名字，别人可以附议' },
          { value: 'private', label: '只跟调解员说', line: '邻里之间的事，只有社区的调解员看得到' },
        ]}
        value={draft.isPrivate ? 'private' : 'open'}
        onChange={(value) => change({ isPrivate: value === 'private' })}
      />
    </FormRow>
  );
}

function CategoryRow({ proposing: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="topic-category" label="哪方面的事" error={mistakes.category}>
      <OptionRow
        label="哪方面的事"
        options={topicCategories.map((value) => ({ value, label: categoryWords[value] }))}
        value={draft.category}
        onChange={(category) => change({ category })}
      />
    </FormRow>
  );
}

function TitleRow({ proposing: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="topic-title" label="要议什么" help="一句话" error={mistakes.title}>
      <TextField
        name="topic-title-field"
        label="要议什么"
        placeholder="比如：楼下停车挡了救护车"
        maxLength={30}
        value={draft.title}
        invalid={mistakes.title !== undefined}
        onChange={(title) => change({ title })}
      />
    </FormRow>
  );
}

const reachWords: Record<Reach, string> = { building: '这一栋楼', grid: '这一片网格', community: '整个社区' };

function ReachRow({ proposing: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="topic-reach" label="是哪里的事" error={mistakes.reach}>
      <OptionRow
        label="是哪里的事"
        options={reaches.map((value) => ({ value, label: reachWords[value] }))}
        value={draft.reach}
        onChange={(reach) => change({ reach })}
      />
    </FormRow>
  );
}

/** What neighbours have proposed already: one seconds it, and does not say it again. */
function SimilarRow({ proposing: { similar } }: RowProps) {
  return (
    <>
      <Note>邻居提过相近的。是同一件事，点开说一声「我也想议」就行，人多了更好办。</Note>
      {similar.map((topic) => (
        <TopicCard key={topic.id} topic={topic} />
      ))}
    </>
  );
}

/** How it is, and what would help: typed or spoken. */
function WordsRow({ proposing: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="topic-words" label="说一说" help="可以不写" error={mistakes.words}>
      <SpokenArea
        name="topic-words-area"
        label="说一说"
        maxLength={500}
        value={draft.words}
        invalid={mistakes.words !== undefined}
        placeholder="现在怎么样，您觉得怎么办好"
        onChange={(words) => change({ words })}
      />
    </FormRow>
  );
}

function PhotosRow({ proposing: { draft, change } }: RowProps) {
  const photos = usePhotos(draft.photos, (next) => change({ photos: next }));
  return (
    <FormRow label="照片" help="可以不拍；不拍人脸">
      <PhotoPicker photos={draft.photos} busy={photos.busy} onAdd={photos.add} onRemove={photos.remove} />
    </FormRow>
  );
}

export const rows: Record<Question, (props: RowProps) => ReactNode> = {
  who: WhoRows,
  isPrivate: PrivateRow,
  category: CategoryRow,
  title: TitleRow,
  reach: ReachRow,
  similar: SimilarRow,
  words: WordsRow,
  photos: PhotosRow,
};
