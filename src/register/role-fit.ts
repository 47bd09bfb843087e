import { defineElement } from '../define-element.js';
import { RoleFit } from '../elements/role-fit/role-fit.js';
import './role-data.js';

defineElement('role-fit', RoleFit);

declare global {
  interface HTMLElementTagNameMap {
    'role-fit': RoleFit;
  }
}
