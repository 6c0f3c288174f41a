/**
 * Who may import whom: docs/architecture.md's table, as rules of dependency-cruiser.
 * `npm run check` runs them through config/layers.mjs, which also fails when nothing was looked at.
 */
const PACKAGES = '(^|/)node_modules/';

/** A rule that refuses imports from `from` to `to`. */
const refuse = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const inside = (path, more = {}) => ({ path, ...more });
const TEST = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    refuse(
      'no-circular',
      'A cycle has no first file to read.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    refuse('unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true, pathNot: '\\.scss$' }),

    refuse(
      'domain-alone',
      'core/domain imports itself and date arithmetic alone.',
      inside('^core/domain/', { pathNot: TEST }),
      // rrule reckons which days a weekly or monthly rule falls on, and nothing else.
      { pathNot: ['^core/domain/', `${PACKAGES}rrule/`] },
    ),
    refuse(
      'contract-on-domain',
      'core/contract imports core/domain and valibot.',
      inside('^core/contract/', { pathNot: TEST }),
      { pathNot: ['^core/(domain|contract)/', `${PACKAGES}valibot/`] },
    ),
    refuse(
      'core-below-all',
      'core knows neither side.',
      inside('^core/'),
      inside('^(src|cloudfunctions|localcloud|tests|config)/'),
    ),
    refuse(
      'builders-for-tests',
      'What builds values for tests is for tests only.',
      inside('^(core/(domain|contract)|src|cloudfunctions/(api|clock|callbacks|jobs|rooms|kit))/', {
        pathNot: TEST,
      }),
      inside('^(core|cloudfunctions)/testing/'),
    ),

    refuse(
      'src-on-core',
      'The mini-program reaches the cloud through its contract, never through its code.',
      inside('^src/', { pathNot: TEST }),
      inside('^(cloudfunctions|localcloud|config)/'),
    ),
    refuse(
      'src-packages',
      'The mini-program stands on Taro, React and taro-ui; in the browser two players read live pictures.',
      inside('^src/', { pathNot: TEST }),
      {
        path: [PACKAGES, '^(fs|path|http|https|crypto|os|child_process|stream|url|util)$'],
        pathNot: `${PACKAGES}(@tarojs/|@types/|react/|react-dom/|taro-ui/|taro-ui-types/|@babel/runtime/|mpegts\\.js/|hls\\.js/)`,
      },
    ),
    refuse(
      'page-never-page',
      'A page uses components and services, never another page.',
      inside('^src/((?:pages|entry|resident|member|wishes|notices|hearings|live|staff|admin)/[^/]+)/'),
      inside('^src/(?:pages|entry|resident|member|wishes|notices|hearings|live|staff|admin)/[^/]+/', {
        // What several pages of one subpackage share.
        pathNot: [
          '^src/$1/',
          '^src/hearings/(components|words)/',
          '^src/live/(components|player|room|words)/',
        ],
      }),
    ),
    refuse(
      'role-never-role',
      "A role's subpackage never imports another's.",
      inside('^src/(entry|resident|member|wishes|notices|hearings|live|staff|admin)/'),
      inside('^src/(entry|resident|member|wishes|notices|hearings|live|staff|admin|pages)/', {
        pathNot: '^src/$1/',
      }),
    ),
    refuse(
      'parts-below-pages',
      'Components, hooks, services and copy know no page.',
      inside('^src/(components|hooks|services|copy|styles)/', { pathNot: TEST }),
      inside('^src/(pages|entry|resident|member|wishes|notices|hearings|live|staff|admin)/'),
    ),

    refuse(
      'cloud-on-core',
      'Cloud functions import core and their own kit.',
      inside('^cloudfunctions/'),
      inside('^(src|localcloud|config)/'),
    ),
    refuse(
      'schemas-by-groups',
      'Schemas take time to build: only the group that answers for them reads them in. Import types, or permissions.',
      inside('^cloudfunctions/', { pathNot: ['^cloudfunctions/api/groups/', TEST] }),
      inside('^core/contract/', {
        pathNot: '^core/contract/(action|permissions)\\.ts$',
        dependencyTypesNot: ['type-only'],
      }),
    ),
    refuse(
      'function-never-function',
      'A function is deployed alone: what two need lives in kit.',
      inside('^cloudfunctions/(api|clock|callbacks|jobs|rooms)/'),
      inside('^cloudfunctions/(api|clock|callbacks|jobs|rooms)/', { pathNot: '^cloudfunctions/$1/' }),
    ),
    refuse(
      'kit-below-functions',
      'kit knows no function.',
      inside('^cloudfunctions/kit/', { pathNot: TEST }),
      inside('^cloudfunctions/(api|clock|callbacks|jobs|rooms)/'),
    ),
    refuse(
      'sdk-in-kit',
      'kit is the only door to the SDK.',
      inside('^(core|src|cloudfunctions|localcloud)/', { pathNot: ['^cloudfunctions/kit/', TEST] }),
      inside(`${PACKAGES}@cloudbase/node-sdk/`),
    ),

    refuse(
      'localcloud-on-entry-points',
      "The local cloud knows the functions' entry points, manifest, deployment and types of documents.",
      // Seeds write through kit, so that a seeded order is one that people could have made.
      inside('^localcloud/', { pathNot: ['^localcloud/seeds/', TEST] }),
      inside('^cloudfunctions/', {
        pathNot: '^cloudfunctions/([^/]+/index|manifest|deployment|kit/documents)\\.ts$',
      }),
    ),
    refuse(
      'seeds-through-kit',
      'Seeds write through kit and know no function.',
      inside('^localcloud/seeds/', { pathNot: TEST }),
      inside('^cloudfunctions/(api|clock|callbacks|jobs|rooms)/'),
    ),
    refuse(
      'localcloud-beside-src',
      'The local cloud serves what was built; it imports neither the mini-program nor how it is built.',
      inside('^localcloud/'),
      inside('^(src|config)/', { pathNot: '^config/fresh\\.mjs$' }),
    ),
    refuse(
      'nothing-on-tests',
      'Only tests import tests.',
      inside('^(core|src|cloudfunctions|localcloud|config)/', { pathNot: TEST }),
      inside('^tests/'),
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^dist', '^\\.data'] },
    exclude: { path: ['^dist/', '^\\.data/'] },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.scss'],
    },
  },
};
