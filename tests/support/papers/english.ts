import type { Paper } from './paper'

/** English papers of the nineteenth and twentieth century; all text is made for the tests. */
export const ENGLISH: Paper = {
  slots: {
    place: [
      'Harwick',
      'Port Ellery',
      'Millbrook',
      'Ashford Bay',
      'Dunmere',
      'Westhaven',
      'Corley',
      'Stanton'
    ],
    who: ['Thomas Alder', 'James Whitcomb', 'Henry Marsh', 'Edward Pell', 'William Gantry', 'Robert Hale'],
    lady: ['Mary Alder', 'Miss Ellen Crane', 'Mrs. Whitcomb', 'Anna Pell', 'Miss Ruth Gantry'],
    ship: ['Northern Star', 'Halcyon', 'Prince Albert', 'Ocean Queen', 'Merrimac'],
    firm: ['Alder & Sons', 'Whitcomb Brothers', 'the Harwick Mills', 'the Corley Iron Company'],
    date: ['Jan. 7', 'Feb. 12', 'March 3', 'April 21', 'June 9', 'Sept. 30', 'Oct. 4', 'Dec. 18'],
    city: ['LONDON', 'PARIS', 'NEW YORK', 'WASHINGTON', 'BOSTON', 'CHICAGO', 'BERLIN', 'DUBLIN'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  },
  furniture: [
    ['THE HARWICK COURIER, MONDAY, JANUARY 8, 1912', 'PRICE TWO CENTS'],
    ['The Dunmere Gazette', 'Vol. XXIV', 'No. 118'],
    ['PAGE 4', 'THE CORLEY HERALD, SATURDAY, MAY 6, 1899'],
    ['Westhaven Observer', 'Thursday, October 5, 1923', 'Page 7']
  ],
  stories: {
    dev: [
      `# FIRE AT {PLACE} MILL
# {Two Men Hurt|Night Watchman Missing}—Loss Put at \${20..95},000
- {PLACE}, {date}.—A fire which broke out shortly after midnight in the carding room of the old mill at {place} destroyed the main building and the dye house beside it. The loss is put at \${20..95},000, of which about one-half is covered by insurance.
- The night watchman, {who}, saw smoke coming from a window on the third floor and ran to the engine house to give the alarm. Before the engines arrived the roof had fallen in.
? - "I never saw anything burn so quickly," said Chief {who2}. "The floors were soaked with oil, and we could only try to save the store-houses across the yard."
- Two men were struck by falling timbers and taken to the hospital, where it was said last night that both would recover. About {120..400} hands will be out of work until the mill can be rebuilt.
? > Continued on page {4..9}`,
      `# THE {SHIP} ARRIVES
# Stormy Passage from Liverpool
@ (From our own correspondent.)
- The steamer {ship}, which left Liverpool on the {3..19}th ult., arrived in the harbour yesterday afternoon after a passage of {14..29} days. She brings {80..400} passengers and a general cargo, consigned to {firm}.
- Captain {who} reports very heavy weather on the banks, where the vessel was struck by a sea that carried away two of her boats and a part of the bulwarks. On the following day she passed a barque, dismasted and abandoned, but could not make out her name.
- Among the passengers in the saloon were {lady} and the Rev. Mr. {who2}, who has been abroad for his health since last spring.
? - The {ship} will sail again on {day}, and intending passengers are requested to apply early for their berths.`,
      `# COUNCIL VOTES FOR WATER WORKS
# Lively Debate at {Town Hall|City Hall}
@ By {WHO}
- After a debate that lasted until nearly eleven o'clock the council voted last evening, {7..9} to {2..5}, to build the new water works on the hill behind {place}. The cost is not to be more than \${40..90},000.
- Alderman {who2} said that the old wells were unfit for use and that typhoid fever had been traced to two of them. He was supported by the health officer, who read a letter from the State board.
? - Alderman {who3} thought the price far too high. The taxpayers, he said, had been promised in the spring that the rate would not be raised, and he for one meant to keep his word.
% Bonds to Be Sold
- The bonds, which will run for twenty-five years at 4 per cent., will be offered for sale on {date}. Work upon the reservoir is to begin as soon as the frost is out of the ground.
> See Water Works, page {2..8}`,
      `# DEATH OF {WHO}
# A Well-Known Merchant of {place}
- {who}, for more than forty years one of the best-known merchants of this county, died at his home on {day} morning after an illness of three weeks. He was in his {60..88}th year.
- Mr. {who} was born on a farm near {place} and came to town as a boy to learn the trade of a saddler. He opened a store of his own in 1871 and lived to see it grow into the largest house of its kind in the county.
? - He was for many years a deacon of the First Church, and twice a member of the school board. He is survived by a widow and three sons.
- The funeral will be held at the house on {day2} at two o'clock. Friends are kindly asked not to send flowers.`,
      `# {PLACE} BEATS {PLACE2}
# Visitors Shut Out in Last Half
- {place} defeated {place2} on {day} by {14..30} points to {0..9} before a crowd of {2..9},000 people. It was the last game of the season and the best that has been seen on the grounds.
- In the first half neither side could gain an advantage, and the ball was most of the time near the middle of the field. Then {who} caught a long kick on his own twenty-yard line and ran through the whole team for the first score.
? - {who2}, who had been hurt in the game of last week, was carried from the field with a sprained ankle.
- The teams were:
| {place}.—Hale, Marsh, Pell, Gray, Barlow, Crane.
| {place2}.—Lowe, Stacy, Brown, Vance, Ellis, Horn.`,
      `# MARKET REPORTS
| {CITY}, {date}.
| Flour—Steady; sales {800..2900} barrels.
| Wheat—No. 2 red, {80..99}c.; No. 1 white, $1.0{1..9}.
| Corn—Dull; No. 2 mixed, {40..60}c.
| Butter—State dairy, {14..22}c. to {23..29}c.
| Eggs—Fresh, {18..30}c. a dozen.
- The market for cotton was quiet all day, with little doing among the spinners. Prices closed from two to four points lower than on {day}.`
    ],
    heldOut: [
      `# TRAIN LEAVES RAILS NEAR {PLACE}
# Engineer {Killed|Badly Hurt}; Fifteen Passengers Shaken
# BROKEN RAIL THE CAUSE
- {CITY}, {date} (AP)—The evening express for {place} left the rails at a sharp curve four miles west of the junction to-night and rolled down an embankment. The engineer, {who}, was found beneath his locomotive.
- Fifteen passengers were cut by glass or bruised, but none is believed to be in danger. They were brought to {place} by a relief train, which reached the spot within the hour.
? - "There was a grinding noise, and then the lamps went out," said {lady}, who was travelling with her two children. "It is a wonder that we are alive."
- Officials of the railroad said that a broken rail was found a few feet behind the last car. An inquiry will be opened at {place2} on {day}.
? > Continued on Page {10..19}, Column {2..6}`,
      `# LETTERS TO THE EDITOR
% The State of Our Roads
- Sir,—Permit me, through the columns of your valuable paper, to call attention to the state of the road between {place} and {place2}. For the whole of the winter it has been impassable for any but the heaviest waggons.
- It is not asked that the parish should go to great expense. A few loads of gravel, laid before the spring rains, would do all that is needful.
| I am, Sir, your obedient servant,
| A RATEPAYER.
| {place}, {date}.`,
      `# LEGISLATURE TO MEET
# Governor's Message Is Expected on {day}
@ Special to the Courier.
- {CITY}, {date}.—The Legislature will meet at noon on {day}, and the Governor's message is expected to be read on the same afternoon. It will deal with the railroads, the prisons and the canal.
- Senator {who} is to introduce a bill that would forbid the work of children under fourteen in factories. A like bill was lost in the lower house two years ago by a majority of {3..11} votes.
? - {firm}, it is understood, will be heard against the measure when it comes before the committee.
- The Speaker has not yet named the members of the committee on rules, and the friends of {who2} say that he will be its chairman.`,
      `# {LADY} IS WED TO {WHO}
- The marriage of {lady} and {who} took place at St. Mark's Church, {place}, on {day} afternoon at four o'clock. The church had been decorated with ferns and white roses.
- The bride, who was given away by her uncle, wore a gown of ivory satin and her grandmother's lace. She was attended by her sister and by two cousins from {place2}.
? - After a reception at the house of the bride's parents Mr. and Mrs. {who} left for the South. They will be at home in {place} after {date}.`,
      `# THE MILL-STREAM
@ By {who}
| The willow leans above the stream
| And trails her fingers there,
| As one who wakens from a dream
| And binds her fallen hair.
| The wheel is still, the miller gone,
| The grass grows on the floor,
| But still the water wanders on
| And murmurs at the door.`,
      `# POLICE COURT
- {who}, a sailor of the {ship}, was charged before the magistrate with having broken a window in the shop of {firm}. The prisoner said that he remembered nothing of the matter. Fined {5..20} shillings, or seven days.
- {who2}, a boy of twelve, was charged with taking three loaves from a baker's cart in {place}. It appeared that the mother was a widow with five children. The magistrate ordered a sum to be paid to her from the poor-box, and the boy was discharged.
? - Two men, who gave their names as Smith and Jones, were remanded until {day}.`
    ]
  }
}
