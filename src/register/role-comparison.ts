import { defineElement } from '../define-element.js';
import { RoleComparison } from '../elements/role-comparison/role-comparison.js';
import './role-data.js';
import './role-overlap.js';
import './role-salary-chart.js';
import './role-transitions.js';

defineElement('role-comparison', RoleComparison);

declare global {
  interface HTMLElementTagNameMap {
    'role-comparison': RoleComparison;
  }
}
