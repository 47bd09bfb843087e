import { defineElement } from '../define-element.js';
import { RoleData } from '../elements/role-data/role-data.js';
import '../events.js';

defineElement('role-data', RoleData);

declare global {
  interface HTMLElementTagNameMap {
    'role-data': RoleData;
  }
}
