const ADDRESS_END = /(?:https?:\/\/|www\.|[\w+-][\w.+-]*@)[\w./?=&%#:-]*[./?=&@_-]$/
const REST = /^[a-z\d][\w-]*(?:[./?=&%#-]|$|[^\w\s.])/
const REACH = 80

/** `text` ends inside of an address or right behind it. */
export const endsInAddress = (text: string): boolean => ADDRESS_END.test(text.slice(-REACH))

/** A web or e-mail address goes on across the seam: `info@town-expo.|com`, `https://www.town.gov.|cn/news?id=3`. */
export const cutsAddress = (left: string, right: string): boolean =>
  endsInAddress(left) && REST.test(right.slice(0, REACH))
