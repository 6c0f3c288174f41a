import type { Output } from '@core/contract';
import type { FreeTime } from '@core/domain/routing/helper';
import type { Skill } from '@core/domain/people/skills';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { useAct } from '../../hooks/useAct';
import { FreeGrid } from '../FreeGrid';
import { knownSkills, SkillPicker } from '../SkillPicker';

type Registration = NonNullable<Output<'registration.mine'>['registration']>;

interface TimesCardProps {
  registration: Registration;
  onAnswer: (output: Output<'registration.mine'>) => void;
}

/** What one can do and when one has time, as routing knows it; it is kept by one button. */
export function TimesCard({ registration, onAnswer }: TimesCardProps) {
  const change = useAct('helper.change');
  const [skills, setSkills] = useState<Skill[]>(knownSkills(registration.skills));
  const [free, setFree] = useState<FreeTime[]>(registration.free);
  const keep = async (): Promise<void> => {
    const reply = await change.send({ skills, free });
    if (!reply?.ok) return;
    onAnswer(reply.output);
    toast('记下了，按新的问您');
  };
  return (
    <Card>
      <FormRow label="什么时候有空" help="不选就随时问">
        <FreeGrid free={free} onChange={setFree} />
      </FormRow>
      <FormRow label="会什么">
        <SkillPicker skills={skills} onChange={setSkills} />
      </FormRow>
      <FormRow label="改好了">
        <Button kind="tinted" busy={change.busy} onPress={() => void keep()}>
          按这样问我
        </Button>
      </FormRow>
    </Card>
  );
}
