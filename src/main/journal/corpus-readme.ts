/** The README of a corpus folder, for whoever finds the folder without the program. */
export function corpusReadme(name: string): string {
  return `${name}

This folder is a Galley corpus: newspaper pages as they were received, and everything that was done to them.
It can be read without Galley.

corpus.json   what the corpus is called and which folder its pages were read from
sources/      the original files, byte for byte; each is named after its SHA-256
journal/      000001.jsonl, 000002.jsonl, ...: one record a line, in JSON and UTF-8, oldest first
              "page.imported" names a page, its original in sources/ and its encoding
              "page.redecoded" changes the encoding
              "page.revised" is one change to a page; "page.drafted" in it holds the whole page as it was then
              Each line names the SHA-256 of the line before ("previous") and ends in its own CRC-32C ("crc",
              of the line's JSON without this field). quarantine-* files hold unfinished writes after a crash.

Text offsets count UTF-16 code units in the decoded page, with line ends as \\n and without a byte order mark.
To back the corpus up, copy the whole folder. Do not edit the files by hand: the chain would no longer hold.

--------------------------------------------------------------------------------

这个文件夹是 Galley 的一个语料库：其中有收到时原样保存的报纸版面，以及对它们所做的每一处改动。
没有 Galley 也能读取。

corpus.json   语料库的名称，以及版面是从哪个文件夹读入的
sources/      原始文件，逐字节保存；文件名是其 SHA-256
journal/      000001.jsonl、000002.jsonl……：每行一条记录，JSON 格式，UTF-8 编码，由旧到新
              “page.imported” 记录一个版面、它在 sources/ 中的原件和编码
              “page.redecoded” 改换编码
              “page.revised” 是对版面的一次改动；其中的 “page.drafted” 含有当时的整个版面
              每行写有前一行的 SHA-256（“previous”），末尾是本行的 CRC-32C（“crc”，按去掉该字段后的 JSON
              计算）。quarantine-* 文件保存崩溃后未写完的内容。

文中的位置以解码后版面的 UTF-16 代码单元计数，换行符为 \\n，不含字节顺序标记。
备份时请复制整个文件夹。请勿手工修改这些文件，否则校验链会断开。
`
}
