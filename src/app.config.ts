/** Routes. Tab routes are the same for every role; the page behind one draws what the current role needs. */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/work/index',
    'pages/orders/index',
    'pages/inbox/index',
    'pages/me/index',
  ],
  subPackages: [
    { root: 'entry', pages: ['welcome/index'] },
    {
      root: 'resident',
      pages: [
        'item/index',
        'form/index',
        'order/index',
        'rate/index',
        'household/index',
        'family/index',
        'mydata/index',
        'link/index',
      ],
    },
    {
      root: 'member',
      pages: [
        'offer/index',
        'serving/index',
        'pool/index',
        'served/index',
        'register/index',
        'calendar/index',
        'posts/index',
        'link/index',
      ],
    },
    {
      root: 'staff',
      pages: [
        'triage/index',
        'board/index',
        'proxy/index',
        'bindings/index',
        'wards/index',
        'order/index',
        'registrations/index',
        'roster/index',
        'available/index',
      ],
    },
    { root: 'admin', pages: ['home/index', 'menu/index', 'menuItem/index', 'posts/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['entry', 'resident'] },
    'pages/work/index': { network: 'all', packages: ['member', 'staff'] },
  },
  tabBar: {
    custom: true,
    color: '#5A5348',
    selectedColor: '#174E3F',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/work/index', text: '接单' },
      { pagePath: 'pages/orders/index', text: '我的点单' },
      { pagePath: 'pages/inbox/index', text: '消息' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '邻里点单',
    backgroundColor: '#F6F3ED',
    backgroundTextStyle: 'dark',
  },
  // Quiet: the browser turns pages at once. WeChat knows no such word.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
