// The part of mocha's globals that the tests use; the runner brings mocha without its types.
interface TestContext {
  timeout(milliseconds: number): this;
  skip(): never;
}
type TestBody = (this: TestContext) => void | Promise<void>;
type SuiteBody = (this: { timeout(milliseconds: number): unknown }) => void;

interface Tests {
  (title: string, body: TestBody): void;
  skip(title: string, body?: TestBody): void;
  only(title: string, body: TestBody): void;
}
interface Suites {
  (title: string, body: SuiteBody): void;
  skip(title: string, body?: SuiteBody): void;
  only(title: string, body: SuiteBody): void;
}

declare const describe: Suites;
declare const it: Tests;
declare const before: (body: TestBody) => void;
declare const after: (body: TestBody) => void;
declare const beforeEach: (body: TestBody) => void;
declare const afterEach: (body: TestBody) => void;
