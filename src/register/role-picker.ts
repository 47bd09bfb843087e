import { defineElement } from '../define-element.js';
import { RolePicker } from '../elements/role-picker/role-picker.js';
import './role-data.js';

defineElement('role-picker', RolePicker);

declare global {
  interface HTMLElementTagNameMap {
    'role-picker': RolePicker;
  }
}
