import { defineElement } from '../define-element.js';
import { RoleCompareTable } from '../elements/role-compare-table/role-compare-table.js';
import './role-data.js';

defineElement('role-compare-table', RoleCompareTable);

declare global {
  interface HTMLElementTagNameMap {
    'role-compare-table': RoleCompareTable;
  }
}
