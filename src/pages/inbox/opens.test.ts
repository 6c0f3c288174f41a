import { pageOf } from './opens';

test('a message opens the page of the role it was meant for, whatever role is shown now', () => {
  expect(pageOf({ about: 'asked', orderId: 'o' }, 'resident')).toBe('/member/offer/index?id=o');
  expect(pageOf({ about: 'waitingForTriage', orderId: 'o' }, 'member')).toBe('/staff/triage/index?id=o');
  expect(pageOf({ about: 'registered', orderId: 'p' }, 'resident')).toBe('/staff/registrations/index');
  expect(pageOf({ about: 'registrationReturned', orderId: 'p' }, 'staff')).toBe('/member/register/index');
  expect(pageOf({ about: 'modeCalled', orderId: 'm' }, 'staff')).toBe('/resident/mode/index?id=m');
  expect(pageOf({ about: 'dispatchedToYou', orderId: 'o' }, 'resident')).toBe('/member/offer/index?id=o');
  expect(pageOf({ about: 'noShow', orderId: 'o' }, 'staff')).toBe('/member/noshow/index?id=o');
  expect(pageOf({ about: 'resolved', orderId: 'o' }, 'staff')).toBe('/resident/order/index?id=o');
});

test('what several roles are told opens as the person sees the app now', () => {
  expect(pageOf({ about: 'urged', orderId: 'o' }, 'member')).toBe('/member/serving/index?id=o');
  expect(pageOf({ about: 'urged', orderId: 'o' }, 'staff')).toBe('/staff/order/index?id=o');
});
