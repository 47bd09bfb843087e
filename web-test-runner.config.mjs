import { defaultReporter } from '@web/test-runner';
import { browserTotals } from './scripts/browser-totals.mjs';
import { bundleTests } from './scripts/bundle-tests.mjs';
import { findEngines } from './scripts/engines.mjs';
import { root } from './scripts/paths.mjs';
import { findTests } from './scripts/test-files.mjs';
import { commandPlugins } from './tests/support/command-plugins.mjs';
import { hostileMiddleware } from './tests/support/hostile-server.mjs';
import { testPage } from './tests/support/test-page.mjs';

const { browsers, missing } = await findEngines((process.env.ROLE_TOOLKIT_ENGINES || 'chromium').split(','));
for (const message of missing) console.error(`\n${message}\n`);

export default {
  rootDir: root,
  files: await bundleTests(process.env.ROLE_TOOLKIT_TEST_FILES ? JSON.parse(process.env.ROLE_TOOLKIT_TEST_FILES) : findTests().browser),
  browsers,
  concurrency: 2,
  concurrentBrowsers: Number(process.env.ROLE_TOOLKIT_CONCURRENT_BROWSERS || 1),
  plugins: commandPlugins,
  middleware: [hostileMiddleware()],
  staticLogging: !process.stdout.isTTY,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 120_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 1_200_000,
  reporters: [defaultReporter(), browserTotals({ file: process.env.ROLE_TOOLKIT_TOTALS, missing })],
};
