import type { Input, Output } from '@core/contract';
import { digitsOf, isPhone } from '@core/domain/people/phone';
import type { Skill } from '@core/domain/people/skills';
import { registrationSteps, type RegistrationStep } from '@core/domain/registration/registration';
import type { FreeTime } from '@core/domain/routing/helper';
import type { Kind } from '../../copy/registration';
import type { ToldHome } from '../HomeSheet';
import { knownSkills } from '../SkillPicker';

export type Registration = NonNullable<Output<'registration.mine'>['registration']>;

/** What has been filled in so far, kept on the phone until it is sent. */
export interface RegisterDraft {
  step: RegistrationStep;
  kind: Kind;
  name: string;
  home: ToldHome | undefined;
  unit: string;
  skills: Skill[];
  free: FreeTime[];
  phone: string;
  partyConsent: boolean;
}

/** The name under which it is kept. */
export const REGISTER_DRAFT = 'register';

/** The form as the cloud has it, opened at the first page that still misses something. */
export function draftFrom(known: Registration | undefined, kind: Kind, home?: ToldHome): RegisterDraft {
  const begun = known && known.state !== 'ended' ? known : undefined;
  return {
    step: begun?.missing[0] ?? 'home',
    kind: begun?.kind ?? kind,
    name: begun?.name ?? '',
    home: begun?.home ?? home,
    unit: begun?.unit ?? '',
    skills: knownSkills(begun?.skills ?? []),
    free: begun?.free ?? [],
    phone: '',
    partyConsent: begun?.partyConsent ?? false,
  };
}

type Row = 'name' | 'home' | 'unit' | 'phone' | 'party';
export type Mistakes = Readonly<Partial<Record<Row, string>>>;

/** What must be put right on a page before the next; `phoneKnown`: a number was told before. */
export function mistakesOn(draft: RegisterDraft, phoneKnown: boolean): Mistakes {
  const { step, kind, name, home, unit, phone, partyConsent } = draft;
  const isMember = kind === 'member';
  if (step === 'home')
    return {
      ...(name.trim() === '' ? { name: '请写真实姓名' } : {}),
      ...(home ? {} : { home: '请选住在哪一栋' }),
      ...(isMember && unit.trim() === '' ? { unit: '请写单位名称' } : {}),
    };
  if (step === 'times') return {};
  const typed = digitsOf(phone);
  return {
    ...(typed === '' && !phoneKnown ? { phone: '请留电话，社区要核对' } : {}),
    ...(typed !== '' && !isPhone(typed) ? { phone: '号码不对，请再看看' } : {}),
    ...(isMember && !partyConsent ? { party: '同意了才能作为党员报到' } : {}),
  };
}

/** A page of the form as the cloud keeps it. */
export function pageOf(draft: RegisterDraft): Input<'registration.save'> {
  const { step, kind, name, home, unit, skills, free, phone, partyConsent } = draft;
  const isMember = kind === 'member';
  if (step === 'home')
    return {
      kind,
      name: name.trim(),
      ...(home ? { home: home.path } : {}),
      ...(isMember ? { unit: unit.trim() } : {}),
    };
  if (step === 'times') return { kind, skills, free };
  const typed = digitsOf(phone);
  return { kind, ...(typed === '' ? {} : { phone: typed }), ...(isMember ? { partyConsent } : {}) };
}

/** The page before and after. */
export function neighbours(step: RegistrationStep): {
  number: number;
  before?: RegistrationStep | undefined;
  next?: RegistrationStep | undefined;
} {
  const at = registrationSteps.indexOf(step);
  return { number: at + 1, before: registrationSteps[at - 1], next: registrationSteps[at + 1] };
}
