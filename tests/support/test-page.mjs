/** The page around each test file. What the runner lets pass, it throws again as an error that fails the running test or the file. */
export const testPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Role Toolkit tests</title>
    <script>
      // A test that expects one of these calls preventDefault() on the event.
      const rethrow = (event, error) => setTimeout(() => { if (!event.defaultPrevented) throw error; });
      addEventListener('unhandledrejection', (event) => {
        const { reason } = event;
        rethrow(event, reason instanceof Error ? reason : new Error('Unhandled rejection: ' + String(reason)));
      });
      addEventListener('securitypolicyviolation', (event) => {
        rethrow(event, new Error('Violates the page\\'s policy: ' + event.violatedDirective + ' ' + event.blockedURI));
      });
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>
`;
