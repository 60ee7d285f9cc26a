/** Words beside and inside names in English. Lists are one text, parted by spaces, or by bars where names have spaces. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u)
const phrases = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/u)

/** Stand before a person and belong to no name: `Mr. Smith`. */
export const ENGLISH_HONORIFICS = words(
  'Mr Mrs Ms Miss Messrs Mme Mlle Madam Dr Rev Fr Hon Sir Lady Lord Dame Sister Brother'
)

/** Stand before a person: `Premier Zhu`. Of several words the last is here. */
export const ENGLISH_OFFICES = words(`
President Premier Minister Chancellor Secretary Senator Congressman Congresswoman Representative Governor Mayor Ambassador Consul
Commissioner Chairman Chairwoman Director Manager Treasurer Judge Justice Sheriff Marshal General Colonel Major Captain Lieutenant
Sergeant Corporal Private Admiral Commodore Commander Brigadier Inspector Superintendent Constable Detective Officer Professor Dean
Principal Coach Bishop Archbishop Cardinal Pope Rabbi Imam Reverend Pastor King Queen Prince Princess Emperor Duke Duchess Earl Count
Baron Spokesman Spokeswoman Speaker Councillor Councilman Alderman Gen Col Maj Capt Lt Sgt Adm Gov Sen Rep Prof Pres Supt Insp Cmdr Brig
`)

/** Stand before an office and belong to it. */
export const ENGLISH_OFFICE_PARTS = words(`
Prime Vice Deputy Foreign Finance Defence Defense Home Interior Assistant First Attorney Police Fire Chief Acting Former Managing Executive
General Secretary Under Associate Permanent Lieutenant Major Rear Council Party State
`)

/** What persons do in the news: `Smith said`, `said Smith`. */
export const ENGLISH_DEEDS = words(`
said says told tells added asked replied announced declared testified argued explained insisted denied admitted believes believed thinks
thought wrote writes scored won beat defeated died dies resigned resigns retired retires married arrived left spoke urged warned noted recalled
remembers remembered joined visited met led leads played plays sang directed conducted vowed stated claimed claims promised accused
pleaded confessed reported complained smiled laughed shouted joked shrugged nodded wins quits signs named
`)

/** Stand before a person who is new to the reader: `teacher Jane Doe`. */
export const ENGLISH_OCCUPATIONS = words(`
teacher farmer lawyer doctor nurse actor actress singer author writer poet painter artist musician composer pianist violinist
conductor economist historian scientist physicist chemist biologist engineer architect carpenter driver fisherman miner soldier
sailor pilot astronaut policeman fireman firefighter journalist reporter photographer columnist critic novelist playwright director
producer goalkeeper striker midfielder defender pitcher quarterback golfer jockey swimmer sprinter boxer captain champion skipper
suspect defendant plaintiff witness victim resident neighbour neighbor shopkeeper owner founder candidate spokesman spokeswoman
president premier minister secretary senator governor mayor ambassador chairman manager judge professor coach bishop
wife husband son daughter father mother brother sister widow uncle aunt cousin grandson friend named
`)

/** First names: a capitalised word behind one of them is a surname. */
export const ENGLISH_FIRST_NAMES = words(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew
Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott
Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Henry Nathan Douglas Zachary
Peter Kyle Walter Ethan Jeremy Harold Keith Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Billy Bruce
Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Elijah Louis Bobby Philip Phillip Johnny Martin Ernest
Stanley Leonard Frederick Fred Howard Victor Herbert Alfred Norman Clarence Francis Leo Oscar Theodore Hugh Hector Ian Simon Graham Colin
Derek Nigel Malcolm Stuart Duncan Neil Geoffrey Gordon Trevor Barry Clive Rupert Giles Edmund Cecil Percy Reginald Horace Cyril Claude
Maurice Ivan Boris Vladimir Mikhail Nikolai Sergei Igor Dmitri Yuri Hans Karl Franz Otto Wolfgang Heinrich Helmut Jean Pierre Jacques
Francois Michel Marcel Andre Rene Carlos Luis Miguel Pedro Pablo Diego Fernando Antonio Marco Mario Giuseppe Giovanni Paolo Lars Erik
Olaf Sven Ahmed Mohammed Muhammad Mohamed Ali Hassan Hussein Omar Ibrahim Yusuf Abdullah Kofi Nelson Desmond Jawaharlal Indira Rajiv
Mahatma Ravi Raj Sanjay Anil Sunil Kumar Hiroshi Kenji Takeshi Yoko Akira Harvey Luther Abraham Isaac Moses Elias Silas Amos Ezra Seth
Caleb Levi Josiah Jeremiah Nathaniel Ebenezer Lyndon Dwight Woodrow Franklin Winston Clement Neville Ramsay Alec Hillary Barack
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna
Michelle Carol Amanda Melissa Deborah Stephanie Dorothy Rebecca Sharon Laura Cynthia Amy Kathleen Angela Shirley Brenda Emma Anna Pamela
Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth
Lauren Kelly Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn
Abigail Sophia Frances Alice Judy Isabella Julia Grace Amber Denise Danielle Marilyn Beverly Charlotte Natalie Theresa Diana Brittany
Doris Kayla Alexis Lori Marie Anne Jane Rose Edith Ethel Agnes Clara Nora Lucy Ellen Kate Fiona Claire Louise Harriet Beatrice Eleanor
Marjorie Phyllis Gladys Mildred Irene Ida Rosa Sylvia Vera Olga Natasha Svetlana Ingrid Tom Tim Jim Bob Bill Ben Sam Dan Mike Dave Steve
Chris Nick Tony Andy Alex Max Ted Ray Ron Don Ken Jeff Greg Matt Pat Charlie Harry Joey Danny Kenny Jimmy Tommy Eddie Freddie Maggie
Annie Susie Jenny Peggy Sally Molly Polly Daisy Ruby Lily Violet Mabel
`)

/** Parts of surnames in small letters. */
export const SURNAME_PARTICLES = words('de da di du del della van von der den la le bin ibn al el ten ter')

/** Stand at the end of an organisation's name. */
export const ENGLISH_BODY_ENDS = words(`
Inc Ltd Limited Corp Corporation Co Company PLC LLC GmbH AG Group Holdings Bank Trust Fund Foundation Institute Institution
University College School Academy Seminary Hospital Clinic Infirmary Church Committee Commission Council Board Bureau Agency Authority
Administration Department Ministry Office Association Society Union Federation League Club Party Congress Parliament Senate Assembly
Court Tribunal Army Navy Corps Regiment Brigade Division Fleet Guard Police Orchestra Philharmonic Symphony Choir Ballet Opera Theatre
Theater Museum Gallery Library Press Times Post Herald Tribune Gazette Journal Chronicle Telegraph Guardian Observer Mail Express
Airlines Airways Railway Railways Railroad Motors Industries Brothers Bros Associates Partners Partnership Organisation Organization
Alliance Coalition Movement Front Guild Legion Lodge Brewery Mills Works Stores Insurance Pictures Studios Records Publishers
Rangers Rovers United Wanderers Athletic Athletics Yankees Giants Lions Tigers Bears Eagles
`)

/** Begin an organisation's name with `of` behind: `University of York`. */
export const ENGLISH_BODY_HEADS = words(`
University College Department Ministry Bank Board Bureau Office Institute Academy Church Court House Association Federation Society
League Union Council Committee Commission Chamber Museum Knights Organisation Organization
`)

/** Known organisations. */
export const ENGLISH_BODIES = phrases(`
UN | U.N. | United Nations | Security Council | General Assembly | UNESCO | UNICEF | NATO | Nato | EU | European Union | European Commission |
European Parliament | WHO | World Health Organization | WTO | World Trade Organization | IMF | International Monetary Fund | World Bank |
OPEC | ASEAN | OECD | FBI | CIA | NASA | BBC | CNN | NBC | CBS | Associated Press | United Press | Reuters | Xinhua | Tass | AFP |
Congress | Parliament | House of Commons | House of Lords | House of Representatives | Senate | White House | Pentagon | Kremlin |
Scotland Yard | Supreme Court | High Court | Labour Party | Conservative Party | Democratic Party | Republican Party | Communist Party |
Red Cross | Salvation Army | Rotary Club | YMCA | YWCA | Kuomintang | Politburo | State Council | Foreign Office | Home Office |
Treasury | Federal Reserve | Bank of England | Wall Street Journal | New York Times | Interpol | FIFA | UEFA | IOC | NBA | NFL | PLO | IRA | ANC |
Hamas | Taliban
`)

/** Stand at the end of a place's name. */
export const ENGLISH_PLACE_ENDS = words(`
County Parish Township Borough District Province State Territory City Town Village River Creek Brook Lake Lakes Loch Bay Gulf Sea
Ocean Strait Straits Channel Sound Harbour Harbor Port Island Islands Isle Isles Peninsula Cape Point Beach Coast Mountain Mountains Hill
Hills Valley Glen Ridge Peak Forest Woods Desert Plain Plains Heath Moor Falls Springs Street Road Avenue Lane Drive Boulevard
Square Terrace Crescent Highway Parkway Turnpike Bridge Tunnel Canal Dam Airport Station Park Gardens Cemetery Castle Palace Abbey
Tower Wharf Quay Pier St Ave Rd Blvd Mt
`)

/** Begin a place's name. */
export const ENGLISH_PLACE_HEADS = words(
  'Lake Mount Mt Cape Port Fort Saint St San Santa New North South East West Upper Lower Great Isle Gulf Bay'
)

/** Regions, states, towns and waters beside the countries. */
export const ENGLISH_PLACES = phrases(`
America | Britain | Great Britain | England | Scotland | Wales | Ireland | Northern Ireland | Europe | Asia | Africa | Antarctica | Scandinavia | Siberia |
Middle East | Far East | Near East | Southeast Asia | South-East Asia | Latin America | South America | North America | Central America | Eastern Europe |
Western Europe | West Bank | Gaza | Gaza Strip | Palestine | Kosovo | Chechnya | Bosnia | Kashmir | Tibet | Hong Kong | Macau | Macao | Manchuria | Formosa | Korea |
South Korea | North Korea | Russia | Iran | Syria | Vietnam | Laos | Burma | Ceylon | Persia | Soviet Union | USSR | U.S.S.R. | US | U.S. | USA | U.S.A. | UK | U.K. | UAE |
United States | United Kingdom | Yugoslavia | Czechoslovakia | East Germany | West Germany | Prussia | Bavaria | Normandy | Catalonia | Sicily | Crimea | Holland | Hawaii | Alaska |
Alabama | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Georgia | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine |
Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | New York |
North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia |
West Virginia | Wisconsin | Wyoming | Ontario | Quebec | Manitoba | Alberta | British Columbia | Nova Scotia | Newfoundland | Queensland | New South Wales | Tasmania |
Yorkshire | Lancashire | Cornwall | Devon | Kent | Essex | Sussex | Surrey | Norfolk | Suffolk | London | Manchester | Birmingham | Liverpool | Leeds | Sheffield | Bristol |
Glasgow | Edinburgh | Cardiff | Belfast | Dublin | Oxford | Cambridge | New York City | Chicago | Los Angeles | San Francisco | Boston | Philadelphia | Houston | Dallas |
Detroit | Seattle | Denver | Atlanta | Miami | Baltimore | Cleveland | Pittsburgh | Cincinnati | Milwaukee | Minneapolis | St. Louis | New Orleans | Kansas City |
Las Vegas | San Diego | Phoenix | Brooklyn | Manhattan | Bronx | Hollywood | Toronto | Montreal | Vancouver | Ottawa | Sydney | Melbourne | Brisbane | Perth | Adelaide |
Canberra | Auckland | Wellington | Paris | Marseille | Marseilles | Lyon | Lyons | Berlin | Bonn | Munich | Hamburg | Frankfurt | Cologne | Dresden | Vienna | Rome | Milan | Naples |
Venice | Florence | Turin | Madrid | Barcelona | Seville | Lisbon | Geneva | Zurich | Berne | Brussels | Amsterdam | The Hague | Rotterdam | Antwerp | Copenhagen | Stockholm |
Oslo | Helsinki | Warsaw | Prague | Budapest | Bucharest | Sofia | Belgrade | Sarajevo | Athens | Moscow | Kiev | Kyiv | Minsk | Leningrad | St. Petersburg | Stalingrad |
Istanbul | Constantinople | Ankara | Jerusalem | Tel Aviv | Beirut | Damascus | Amman | Baghdad | Tehran | Teheran | Riyadh | Mecca | Kuwait City | Dubai | Cairo | Alexandria |
Tripoli | Tunis | Algiers | Casablanca | Khartoum | Addis Ababa | Nairobi | Lagos | Accra | Dakar | Kinshasa | Luanda | Harare | Pretoria | Johannesburg | Cape Town | Durban |
Delhi | New Delhi | Bombay | Mumbai | Calcutta | Kolkata | Madras | Karachi | Lahore | Islamabad | Kabul | Dhaka | Colombo | Kathmandu | Rangoon | Bangkok | Saigon | Hanoi |
Phnom Penh | Kuala Lumpur | Jakarta | Manila | Peking | Beijing | Shanghai | Canton | Guangzhou | Shenzhen | Nanjing | Nanking | Wuhan | Hankow | Tientsin | Tianjin |
Chongqing | Chungking | Harbin | Mukden | Taipei | Tokyo | Osaka | Kyoto | Hiroshima | Nagasaki | Yokohama | Seoul | Pyongyang | Pusan | Busan | Mexico City | Havana | Lima |
Bogota | Caracas | Santiago | Buenos Aires | Brasilia | Sao Paulo | Rio de Janeiro | Rio | Pacific | Atlantic | Mediterranean | Baltic | Balkans | Caribbean | Thames |
Rhine | Danube | Nile | Yangtze | Yellow River | Alps | Himalayas | Rockies | Andes | Sahara | Panama Canal | Suez Canal | Suez | Persian Gulf | Washington | Whitehall |
Westminster | Wall Street | Broadway | Fleet Street | Downing Street
`)

/** Capitalised at the start of a sentence, or always, and no part of a name. */
export const ENGLISH_NO_NAMES = words(`
The A An And But Or Nor For So Yet If When While Where What Who Whom Whose Which Why How That This These Those There Here It Its He She
They We You I His Her Their Our My Your In On At By To Of From With Without Within After Before Since Until During Under Over Above Below
Between Among Through Across Against About Around Into Onto Upon Up Down Out Off As Is Are Was Were Be Been Being Has Have Had Do Does Did
Will Would Shall Should Can Could May Might Must Not No Yes All Any Some Many Much Most More Less Few Several Each Every Both Either Neither
One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next Other Another Such Same Own Only Just Also Even Still Already
Once Again Then Now Today Yesterday Tomorrow Tonight Later Earlier Meanwhile However Although Though Because Despite Instead Perhaps Maybe
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Spring Summer Autumn Winter Christmas Easter God English French German Russian Chinese
Japanese American British Italian Spanish European Asian African Indian Irish Scottish Welsh Dutch Polish Greek Turkish Jewish Christian
Muslim Catholic Protestant Islamic Arab Israeli Palestinian Korean Canadian Australian Soviet Mr Mrs Ms Dr Said Says Photo Page See
Continued Special Staff Correspondent Reporter Editor News Sports Business Local According Asked Told Speaking Officials Government
Ministers Members Residents Workers Students People Men Women Children Nobody Everyone Everybody Someone Nothing Something Everything Good
Big Long Early Late Dear Yours Sincerely Letters Letter Election Elections Day Week Month Year World War Cup Game Games Prize
Open Final Olympic Olympics Internet
`)
