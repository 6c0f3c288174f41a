import { pageOf } from './opens';

test('a message opens its own page, whatever role is shown now', () => {
  expect(pageOf({ page: '/member/offer/index?id=o', orderId: 'o' }, 'resident')).toBe(
    '/member/offer/index?id=o',
  );
});

test('what several roles are told opens as the person sees the app now', () => {
  expect(pageOf({ orderId: 'o' }, 'member')).toBe('/member/serving/index?id=o');
  expect(pageOf({ orderId: 'o' }, 'staff')).toBe('/staff/order/index?id=o');
});
