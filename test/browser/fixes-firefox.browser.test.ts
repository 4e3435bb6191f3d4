import { openFirefox } from './rig/firefox';
import { fixSuite } from './rig/fix-suite';

fixSuite('firefox', openFirefox);
