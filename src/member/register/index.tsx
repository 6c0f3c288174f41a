import { useState } from 'react';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { registerWords, type Kind } from '../../copy/registration';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { draftOf } from '../../services/drafts';
import { Form } from './Form';
import { REGISTER_DRAFT, type RegisterDraft } from './form';
import { Status } from './Status';

const kindOf = (param: string): Kind => (param === 'volunteer' ? 'volunteer' : 'member');

/** 双报到 and 志愿者报名: the form until it is sent, then how it stands. */
export default function Register() {
  const kind = kindOf(useParam('kind'));
  const mine = useRead('registration.mine', {});
  const [mending, setMending] = useState(false);
  const registration = mine.data?.registration;
  const filling = mending || registration === undefined || registration.state === 'draft';
  const kept = mine.refusal?.code === 'OFFLINE' && draftOf<RegisterDraft>(REGISTER_DRAFT) !== undefined;
  if (mine.data === undefined && !kept)
    return (
      <Page title={registerWords[kind]}>
        <Opening reading={mine}>{() => null}</Opening>
      </Page>
    );
  if (!filling)
    return <Status registration={registration} onAnswer={mine.put} onMend={() => setMending(true)} />;
  return (
    <Form
      known={registration}
      kind={kind}
      onAnswer={(output) => {
        mine.put(output);
        if (output.registration?.state === 'submitted') setMending(false);
      }}
    />
  );
}
