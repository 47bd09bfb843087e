import { defineElement } from '../define-element.js';
import { AlternativesList } from '../elements/alternatives-list/alternatives-list.js';
import './role-data.js';

defineElement('alternatives-list', AlternativesList);

declare global {
  interface HTMLElementTagNameMap {
    'alternatives-list': AlternativesList;
  }
}
