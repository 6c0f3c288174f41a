import { FormRow } from '../../components/form/FormRow';
import { ServiceField } from '../components/ServiceField';
import type { Services } from '../components/useServices';
import type { RowProps } from './rows';

/** What becomes of the questions that nobody gets to. */
export function ServiceRow({ change, errors, services }: RowProps & { services: Services }) {
  return (
    <FormRow id="show-item" label="没答到的提问转成" help="播完转给网格员" error={errors.item}>
      <ServiceField label="没答到的提问转成" services={services} onChange={(itemId) => change({ itemId })} />
    </FormRow>
  );
}
