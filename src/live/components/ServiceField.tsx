import { ChoicePicker } from '../../components/form/ChoicePicker';
import type { Services } from './useServices';

interface ServiceFieldProps {
  label: string;
  services: Services;
  onChange: (itemId: string) => void;
}

/** Of which service a question becomes an order. */
export function ServiceField({ label, services: { list, meant }, onChange }: ServiceFieldProps) {
  return (
    <ChoicePicker
      label={label}
      options={list.map(({ id, name }) => ({ value: id, label: name }))}
      value={meant?.id}
      placeholder="照常用的那一项"
      onChange={onChange}
    />
  );
}
