import { openChromium } from './rig/chromium';
import { fixSuite } from './rig/fix-suite';

fixSuite('chrome', openChromium);
