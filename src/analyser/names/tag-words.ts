/** What people write before a name in a hashtag to cheer somebody on: #trotsopJip, #hupFenne. */
export const CHEERS =
  '(?:super|mega|apen?|bere)?trotsop(?:onze)?|hup|gefeliciteerd|(?:dikke)?proficiat|jarige|zet(?:he)?mop|lieve|topper|top|team|held|kampioen|goedzo|goedgedaan|knapgedaan|bravo|stemop|hiephoi|hiephiephoera|hieperdepiep|hoera(?:voor)?|go|wijzijn|allesvoor|samenvoor|eenkaarsjevoor|sterkte|beterschap';
/** As often said to a teacher as to a child: #bedanktJoost. */
export const THANKS = 'bedankt|dankjewel|dankje|thanks|afscheidvan|afscheid|dag|wemissenje|wemissen';
/** Said before many a word; with a listed name they tell that it is one. */
export const OPENINGS =
  'welove|welkom|doei|bye|voor|onze|love|happybirthday|succes|verjaardag|feest(?:van|voor)|juf|meester|missyou';
/** What people write after a name in a hashtag: #jipisjarig. */
export const AFTER_CHEERED =
  '(?:is)?jarig|is\\d+|wordt\\d+|kanhet|wint|won|(?:is)?(?:een|de)?(?:topper|kanjer|held|heldin|kampioen|beste)|opschool|hoera';
/** The same of whom is thanked: #gertjanvooralles. */
export const AFTER_THANKED = 'bedankt|(?:for|voor)(?:ever|alles|president|altijd)';
