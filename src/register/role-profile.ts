import { defineElement } from '../define-element.js';
import { RoleProfile } from '../elements/role-profile/role-profile.js';
import './role-data.js';
import './role-fit.js';
import './role-market.js';
import './role-transitions.js';

defineElement('role-profile', RoleProfile);

declare global {
  interface HTMLElementTagNameMap {
    'role-profile': RoleProfile;
  }
}
