/** Common words that are no words when their long s, which never ends one, is read as f: `fuch`, `houfe`, `lefs`. */
const WITH_LONG_S =
  'such some should shall these those whose also almost always himself herself itself because besides please person ' +
  'persons reason reasons present presented several answer answered presence possession passage necessary business ' +
  'success subject subjects service services season house houses horse horses course cause causes first most must ' +
  'just last past fast cast east against honest majesty history question justice society state states station street ' +
  'strong study stood story still standing since small speech spirit special spoke speak space soldier soldiers ' +
  'something sometimes soon south southern second secretary secure seems seemed seen shown ship ships supply support ' +
  'suppose supposed surprise system use used useful usual usually visit vessel vessels likewise amongst consider ' +
  'considered consist consequence disease discourse observe observed opposite purpose raise raised praise said sent ' +
  'set sea son side least less unless passed master minister ministers parish themselves ourselves'

/** What is read where m is taken for rn or rn for m, h for b or li, and where a space is lost: each beside its word. */
const SHAPES =
  'tbe the,tlie the,tbat that,tliat that,tbis this,tliis this,tbere there,tbey they,tbeir their,wbich which,' +
  'whicb which,wliich which,wbo who,wben when,wlien when,wbere where,wbat what,witb with,witli with,bave have,' +
  'liave have,frorn from,hirn him,tirne time,sarne same,narne name,corne come,sorne some,horne home,rnore more,' +
  'rnany many,rnade made,rnay may,rnost most,rnuch much,rnust must,rnen men,rnan man,rnonth month,' +
  'rneeting meeting,govemment government,govemor governor,retum return,retumed returned,retums returns,' +
  'moming morning,leamed learned,leam learn,eamed earned,tumed turned,concemed concerned,concem concern,' +
  'eastem eastern,westem western,northem northern,southem southern,aud and,ofthe of the,tothe to the,' +
  'inthe in the,onthe on the,bythe by the,forthe for the,andthe and the'

const withF = (word: string): string => word.slice(0, -1).replaceAll('s', 'f') + word.slice(-1)

/** What is read instead of common English words, in small letters, beside what is meant. */
export const MISREAD_ENGLISH: ReadonlyMap<string, string> = new Map([
  ...WITH_LONG_S.split(' ').map((word) => [withF(word), word] as const),
  ...SHAPES.split(',').map((pair) => {
    const space = pair.indexOf(' ')
    return [pair.slice(0, space), pair.slice(space + 1)] as const
  })
])
