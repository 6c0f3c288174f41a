import { seasons, wishers, wishKinds, type Season } from '@core/domain/wish/wish';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { SpokenArea } from '../../components/form/SpokenArea';
import { TextField } from '../../components/form/TextField';
import { kindWords, seasonWords, wisherWords } from '../words';
import type { Saying } from './useSaying';

interface RowProps {
  saying: Saying;
}

/** Whose wish it is, as the wall may say it. */
export function WisherRow({ saying: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="wish-wisher" label="谁的心愿" help="墙上只写这个，不写名字" error={mistakes.wisher}>
      <OptionRow
        label="谁的心愿"
        options={wishers.map((value) => ({ value, label: wisherWords[value] }))}
        value={draft.wisher}
        onChange={(wisher) => change({ wisher })}
      />
    </FormRow>
  );
}

/** Of which kind it is. */
export function KindRow({ saying: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="wish-kind" label="哪一种" error={mistakes.kind}>
      <OptionRow
        label="哪一种"
        options={wishKinds.map((value) => ({ value, label: kindWords[value] }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
    </FormRow>
  );
}

const always = 'always';
const ofSeasons = [
  { value: always, label: '平常' },
  ...seasons.map((value) => ({ value, label: seasonWords[value] })),
];

/** What is wished for, in a few words. */
export function TitleRow({ saying: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="wish-title" label="想要什么" help="一句话" error={mistakes.title}>
      <TextField
        name="wish-title"
        label="想要什么"
        placeholder="比如：一把能坐着洗澡的椅子"
        maxLength={20}
        value={draft.title}
        invalid={mistakes.title !== undefined}
        onChange={(title) => change({ title })}
      />
    </FormRow>
  );
}

/** Why it is wished for: typed or spoken. */
export function WordsRow({ saying: { draft, change, mistakes } }: RowProps) {
  return (
    <FormRow id="wish-words" label="说一说" help="不写名字、门牌、账号" error={mistakes.words}>
      <SpokenArea
        name="wish-words-area"
        label="说一说"
        maxLength={300}
        value={draft.words}
        invalid={mistakes.words !== undefined}
        placeholder="为什么想要，什么时候方便"
        onChange={(words) => change({ words })}
      />
    </FormRow>
  );
}

/** What nobody has to say: its worth, its season. */
export function MoreRows({ saying: { draft, change, mistakes } }: RowProps) {
  return (
    <>
      {draft.kind === 'goods' && (
        <FormRow id="wish-worth" label="大约值多少元" help="不收钱，只看会不会太贵" error={mistakes.worth}>
          <TextField
            name="wish-worth-field"
            label="大约值多少元"
            type="number"
            maxLength={5}
            value={draft.worth}
            onChange={(worth) => change({ worth })}
          />
        </FormRow>
      )}
      <FormRow label="什么时节" help="可以不选">
        <ChoicePicker
          label="什么时节"
          options={ofSeasons}
          value={draft.season ?? always}
          onChange={(value) =>
            change({ season: seasons.find((season): season is Season => season === value) })
          }
        />
      </FormRow>
    </>
  );
}
