import { defineElement } from '../define-element.js';
import { RoleCard } from '../elements/role-card/role-card.js';
import './role-data.js';

defineElement('role-card', RoleCard);

declare global {
  interface HTMLElementTagNameMap {
    'role-card': RoleCard;
  }
}
