// All parts of the built-in dataset, for whom it has to be whole.
import './alternatives.generated.js';
import './comparisons.generated.js';
import './guides.generated.js';
import './profiles.generated.js';
import './roles.generated.js';
import './sources.generated.js';
import './toolkits.generated.js';
import './vocabulary.generated.js';
