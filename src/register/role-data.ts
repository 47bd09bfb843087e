import { defineElement } from '../define-element.js';
import { RoleData } from '../elements/role-data/role-data.js';

defineElement('role-data', RoleData);
