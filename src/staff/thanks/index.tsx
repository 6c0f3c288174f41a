import type { ThankedRole } from '@core/domain/thanks/birthday';
import { useState } from 'react';
import { Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Segments } from '../../components/basic/Segments';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { useRead } from '../../hooks/useRead';
import { useSettled } from '../../hooks/useSettled';
import { CardSheet } from './CardSheet';
import { Leaders } from './Leaders';
import { Soon } from './Soon';
import { roleItems, type Kind, type Leader } from './words';

/** What is about to be sent, and to whom. */
export interface Chosen {
  kind: Kind;
  leader: Omit<Leader, 'id'>;
}

/** 感谢: birthdays that are near, and a letter to anybody who looks after a part of the community. */
export default function Thanks() {
  const soon = useRead('thanks.soon', {});
  const [role, setRole] = useState<ThankedRole>('buildingLeader');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const search = useSettled(typed.trim());
  return (
    <Page title="感谢">
      <Note>楼长、单元长、网格员自己愿意说的生日，只有月和日，只给本社区看。不排名，也不计数。</Note>
      <Section title="快过生日的" side="两个星期里" />
      <Soon reading={soon} onChoose={setChosen} />
      <Section title="写封感谢信" side="按地点先后" />
      <Segments label="谢谁" items={roleItems} value={role} onChange={setRole} />
      <FormRow label="找谁" help="姓名两个字，或拼音首字母">
        <TextField
          name="thanks-search"
          label="找谁"
          value={typed}
          maxLength={20}
          placeholder="比如：玉梅，或 sym"
          onChange={setTyped}
        />
      </FormRow>
      <Leaders key={`${role}${search}`} role={role} search={search} onChoose={setChosen} />
      {chosen && (
        <CardSheet
          {...chosen}
          onClose={() => setChosen(undefined)}
          onDone={() => {
            setChosen(undefined);
            void soon.refresh();
          }}
        />
      )}
    </Page>
  );
}
