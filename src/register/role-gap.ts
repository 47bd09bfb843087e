import { defineElement } from '../define-element.js';
import { RoleGap } from '../elements/role-gap/role-gap.js';
import './role-data.js';

defineElement('role-gap', RoleGap);

declare global {
  interface HTMLElementTagNameMap {
    'role-gap': RoleGap;
  }
}
