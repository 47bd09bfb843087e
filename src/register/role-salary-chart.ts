import { defineElement } from '../define-element.js';
import { RoleSalaryChart } from '../elements/role-salary-chart/role-salary-chart.js';
import './role-data.js';

defineElement('role-salary-chart', RoleSalaryChart);

declare global {
  interface HTMLElementTagNameMap {
    'role-salary-chart': RoleSalaryChart;
  }
}
