import { defineElement } from '../define-element.js';
import { RoleSearch } from '../elements/role-search/role-search.js';
import './role-data.js';

defineElement('role-search', RoleSearch);

declare global {
  interface HTMLElementTagNameMap {
    'role-search': RoleSearch;
  }
}
