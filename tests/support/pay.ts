// What a reader finds in a `<role-salary-chart>`.
import { html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { waitForState } from './loading.js';
import { readText, show, within } from './reader.js';

export const rows = (chart: Element) => within(chart, '[part~=pay]').map(readText);
export const groups = (chart: Element) => within(chart, '[part~=group]');
export const drawings = (chart: Element) => within(chart, '[role=img]').map((drawing) => drawing.getAttribute('aria-label'));

interface Amount {
  readonly min: number;
  readonly max: number;
  readonly currency?: string;
  readonly period?: 'year' | 'month' | 'hour';
  readonly basis?: 'base' | 'total' | null;
  readonly region?: string;
}

/** Roles called A, B, C, each with its amounts. */
export const payOf = (...lists: readonly (readonly Amount[])[]) => ({
  schemaVersion: 1,
  language: 'en',
  sources: lists.map((_, i) => ({ id: `source-${i}`, title: `Survey ${i + 1}` })),
  dimensions: [{ id: 'pay', label: 'Pay', kind: 'money' }],
  roles: lists.map((amounts, i) => ({
    id: 'abcdef'[i]!,
    name: 'ABCDEF'[i]!,
    facts: amounts.length ? { pay: amounts.map((amount) => ({ sources: [`source-${i}`], money: { currency: 'USD', period: 'year', basis: 'base', region: 'US', ...amount } })) } : {},
  })),
});

/** The chart inside a provider, when it has come to a state. */
export async function showWith(data: object, markup: string, state = 'ready'): Promise<Element> {
  const provider = await show(html`<role-data .data=${data}></role-data>`);
  provider.innerHTML = markup;
  const chart = provider.firstElementChild as LitElement;
  await waitForState(chart, state);
  await chart.updateComplete;
  return chart;
}
