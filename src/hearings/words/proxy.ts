import type { Input } from '@core/contract';
import { consentWords } from '../../copy/form';

export type Consent = Input<'seat.bookFor'>['consent'];
const ways: readonly Consent[] = ['phone', 'faceToFace', 'paper'];
/** How somebody said that he wants it. */
export const consents = ways.map((value) => ({ value, label: consentWords[value] }));
