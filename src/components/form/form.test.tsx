import { fireEvent, render, screen } from '@testing-library/react';
import { FormRow } from './FormRow';
import { OptionList, OptionRow } from './OptionRow';
import { PhotoPicker } from './PhotoPicker';
import { Rate } from './Rate';
import { TextArea } from './TextArea';
import { TextField } from './TextField';

const change = jest.fn();

beforeEach(() => change.mockClear());

test('a question has a label, a way to change it and the sentence of what is wrong', () => {
  render(
    <FormRow label="电话" side={{ label: '换号码', onPress: change }} error="少了 2 位，手机号是 11 位">
      138
    </FormRow>,
  );
  expect(screen.getByRole('group', { name: '电话' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toBe('少了 2 位，手机号是 11 位');
  fireEvent.click(screen.getByRole('button', { name: '换号码' }));
  expect(change).toHaveBeenCalled();
});

test('what is typed comes out, and the field has a name', () => {
  render(<TextField name="phone" label="电话" value="" onChange={change} />);
  fireEvent.change(screen.getByRole('textbox', { name: '电话' }), { target: { value: '138' } });
  expect(change).toHaveBeenCalledWith('138');
});

test('a long text says how much is left', () => {
  const { container } = render(
    <TextArea name="words" label="要什么" value={'菜'.repeat(45)} maxLength={50} onChange={change} />,
  );
  expect(screen.getByRole('textbox', { name: '要什么' })).toBeTruthy();
  expect(container.textContent).toContain('还能写 5 字');
});

test('one of a few options is chosen', () => {
  const options = [
    { value: 'today', label: '今天' },
    { value: 'tomorrow', label: '明天' },
  ] as const;
  render(<OptionRow label="什么时候" options={options} value="today" onChange={change} />);
  expect(screen.getByRole('radio', { name: '今天', checked: true })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '明天' }));
  expect(change).toHaveBeenCalledWith('tomorrow');
});

test('an option says its cost', () => {
  render(
    <OptionList
      label="急不急"
      options={[{ value: 'urgent', label: '急', line: '会同时叫 30 位邻居' }]}
      value={undefined}
      onChange={change}
    />,
  );
  expect(screen.getByRole('radio', { name: '急，会同时叫 30 位邻居', checked: false })).toBeTruthy();
});

test('stars are said in words', () => {
  const { container } = render(<Rate label="办得怎么样" value={4} onChange={change} />);
  expect(container.textContent).toContain('满意');
  fireEvent.click(screen.getByRole('radio', { name: '2 星，不满意' }));
  expect(change).toHaveBeenCalledWith(2);
});

test('pictures can be taken until there are enough, and taken away', () => {
  const remove = jest.fn();
  const photos = [
    { url: 'a', fileId: '1' },
    { url: 'b', fileId: '2' },
  ];
  const { rerender } = render(<PhotoPicker photos={photos} max={3} onAdd={change} onRemove={remove} />);
  fireEvent.click(screen.getByRole('button', { name: '第 2 张照片，点一下去掉' }));
  expect(remove).toHaveBeenCalledWith(1);
  rerender(<PhotoPicker photos={photos} max={2} onAdd={change} onRemove={remove} />);
  expect(screen.queryByText('拍照')).toBeNull();
});
