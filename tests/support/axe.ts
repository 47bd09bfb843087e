import type { AxeResults, ElementContext, NodeResult, Result, RunOptions } from 'axe-core';

type Axe = { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const allRules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};

let loading: Promise<Axe> | undefined;

function load(): Promise<Axe> {
  return (loading ??= new Promise((resolve, reject) => {
    // axe-core is not a module.
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.onload = () => resolve((globalThis as unknown as { axe: Axe }).axe);
    script.onerror = () => reject(new Error('axe-core could not be loaded'));
    document.head.append(script);
  }));
}

const describeResult = (kind: string, { id, help, nodes }: Result) =>
  nodes.map((node) => `${kind} ${id}: ${help}\n    at ${node.target.join(' ')}\n    ${node.html}\n    ${(node.failureSummary ?? '').replaceAll('\n', '\n    ')}`).join('\n');

/** Partly or wholly out of sight in a region that scrolls: axe cannot look there, and finds the same colours where the page is wide. */
function isScrolledAway({ target }: NodeResult): boolean {
  let root: ParentNode = document;
  let element: Element | null = null;
  for (const selector of target.flat()) {
    element = root.querySelector(selector);
    root = element?.shadowRoot ?? root;
  }
  const region = element?.closest('[role=region]');
  if (!element || !region) return false;
  const [box, frame] = [element.getBoundingClientRect(), region.getBoundingClientRect()];
  return box.left < frame.left || box.right > frame.right;
}

let queue: Promise<unknown> = Promise.resolve();

/** Fails on any violation of WCAG 2.2 A or AA that axe finds (of these rules, if some are named), and on contrast that it cannot decide. */
export function expectAccessible(target: Element | Document = document, rules?: string[]): Promise<void> {
  const check = queue.then(async () => {
    const axe = await load();
    // The letters of some fonts stand out of their line, and axe cannot tell what is behind them where the line is at the edge of a background.
    const room = target instanceof HTMLElement ? target.style : undefined;
    const padding = room?.padding ?? '';
    if (room) room.padding = '8px';
    const { violations, incomplete } = await axe.run(target, rules ? { runOnly: { type: 'rule', values: rules } } : allRules);
    if (room) room.padding = padding;
    const undecided = incomplete
      .filter(({ id }) => id === 'color-contrast')
      .map((result) => ({ ...result, nodes: result.nodes.filter((node) => !isScrolledAway(node)) }))
      .filter(({ nodes }) => nodes.length > 0);
    const problems = [
      ...violations.map((result) => describeResult('violation', result)),
      ...undecided.map((result) => describeResult('undecided', result)),
    ];
    if (problems.length > 0) throw new Error(`Not accessible:\n${problems.join('\n')}`);
  });
  // axe refuses to run twice at once in one page.
  queue = check.catch(() => undefined);
  return check;
}
