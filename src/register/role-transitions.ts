import { defineElement } from '../define-element.js';
import { RoleTransitions } from '../elements/role-transitions/role-transitions.js';
import './role-data.js';

defineElement('role-transitions', RoleTransitions);

declare global {
  interface HTMLElementTagNameMap {
    'role-transitions': RoleTransitions;
  }
}
