// Registers all elements. The provider comes first, so that it is there when the elements inside it ask.
import './load-now.js';
import './register/role-data.js';
import './register/role-card.js';
import './register/role-compare-table.js';
import './register/alternatives-list.js';
import './register/role-comparison.js';
import './register/role-fit.js';
import './register/role-gap.js';
import './register/role-market.js';
import './register/role-overlap.js';
import './register/role-picker.js';
import './register/role-profile.js';
import './register/role-salary-chart.js';
import './register/role-search.js';
import './register/role-transitions.js';
