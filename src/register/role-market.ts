import { defineElement } from '../define-element.js';
import { RoleMarket } from '../elements/role-market/role-market.js';
import './role-data.js';

defineElement('role-market', RoleMarket);

declare global {
  interface HTMLElementTagNameMap {
    'role-market': RoleMarket;
  }
}
