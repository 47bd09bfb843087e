import { defineElement } from '../define-element.js';
import { RoleOverlap } from '../elements/role-overlap/role-overlap.js';
import './role-data.js';

defineElement('role-overlap', RoleOverlap);

declare global {
  interface HTMLElementTagNameMap {
    'role-overlap': RoleOverlap;
  }
}
