/** What people call the columns of a list of names, in both languages and without case; the first is our own. */
export const TABLE_COLUMNS = {
  id: ['id', 'galley_id', '编号'],
  type: ['type', 'kind', 'class', '类型', '类别', '種類', '類型'],
  name: ['name', 'label', 'title', '名称', '姓名', '名字', '人名', '地名', '名稱'],
  variants: ['variants', 'aliases', 'alias', 'other_names', '别名', '异名', '別名', '異名'],
  role: ['role', 'office', 'occupation', 'position', '职务', '身份', '职业', '職務'],
  from: ['from', 'born', 'birth', 'start', 'founded', '起', '开始', '生年', '生于', '出生'],
  to: ['to', 'died', 'death', 'end', '止', '结束', '卒年', '卒于', '去世'],
  note: ['note', 'notes', 'description', 'comment', '备注', '说明', '備註'],
  latitude: ['latitude', 'lat', '纬度', '緯度'],
  longitude: ['longitude', 'lon', 'lng', 'long', '经度', '經度'],
  wikidata: ['wikidata', 'wikidata_id', 'qid'],
  viaf: ['viaf', 'viaf_id'],
  geonames: ['geonames', 'geonames_id'],
  cbdb: ['cbdb', 'cbdb_id'],
  mentions: ['mentions'],
  pages: ['pages'],
  context: ['context_1', 'context_2', 'context_3']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What people write for the type of a name, in lower case. */
export const TYPE_WORDS = {
  person: ['person', 'people', 'per', '人', '人物', '人名', '人员'],
  place: ['place', 'location', 'loc', '地', '地点', '地名', '地點'],
  organisation: ['organisation', 'organization', 'org', '机构', '组织', '单位', '机构名', '機構', '組織'],
  date: ['date', 'time', '日期', '时间', '時間'],
  office: ['office', 'title', '职务', '官职', '職務', '官職'],
  work: ['work', '作品', '著作']
} as const satisfies Readonly<Record<string, readonly string[]>>
