/// One line for what is wrong with a file that was given: where, never what a cell holds.
package enum FileWords: Phrase {
  case missing(String), folder(String), unreadable(String)
  case empty
  case encoding(Int), tooLong(Int, Int), openQuote(Int), strayQuote(Int)
  case cells(Int, expected: Int, found: Int)
  case unknownColumn(String), repeatedColumn(String), missingColumn(String)
  case noItem(String)
  case cell(Int, String, String)
  case repeatedRow(Int, String)
  case notOneRow(Int)
  case ignored([String])
  case unknownMember(Int), conflict(Int), laterDate(Int)
  case noBasis(Int, String)
  case defects(String, Int)
  case tooLarge(Int)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .missing(let path): ("There is no file \(path). Check the path.", "没有文件\(path)，请检查路径。")
    case .folder(let path): ("\(path) is a folder. Name a file in it.", "\(path)是文件夹，请给其中的文件。")
    case .unreadable(let path): ("\(path) cannot be read. Check its permissions.", "读不了\(path)，请检查权限。")
    case .empty: ("The file is empty: it needs a header line.", "文件是空的，第一行要有列名。")
    case .encoding(let line):
      ("line \(line): not UTF-8 text; save the file as “CSV UTF-8”", "第\(line)行：不是UTF-8文字，请另存为“CSV UTF-8”")
    case .tooLong(let line, let limit):
      ("line \(line): longer than \(limit) bytes; is this a CSV file?", "第\(line)行：超过\(limit)字节，这是CSV文件吗？")
    case .openQuote(let line): ("line \(line): a quoted cell is never closed", "第\(line)行：引号没有收尾")
    case .strayQuote(let line):
      (
        "line \(line): a quotation mark in the middle of a cell; quote the whole cell",
        "第\(line)行：格子中间有引号，请把整格加上引号"
      )
    case .cells(let line, let expected, let found):
      ("line \(line): \(found) cells, but the header has \(expected)", "第\(line)行：有\(found)格，列名有\(expected)个")
    case .unknownColumn(let name):
      ("unknown column “\(name)”; correct its name or remove it", "不认识的列“\(name)”，请改名或删掉")
    case .repeatedColumn(let name): ("column “\(name)” stands twice; remove one", "列“\(name)”重复了，请删掉一个")
    case .missingColumn(let name): ("column “\(name)” is missing; add it", "缺少列“\(name)”，请加上")
    case .noItem(let id):
      (
        "no column bears the name of a question of \(id); see: nuanxin instrument show \(id)",
        "没有一列是\(id)的题号；请看：nuanxin instrument show \(id)"
      )
    case .cell(let line, let column, let expected):
      ("line \(line), column \(column): expected \(expected)", "第\(line)行，\(column)列：应当是 \(expected)")
    case .repeatedRow(let line, let column):
      ("line \(line), column \(column): repeats an earlier line", "第\(line)行，\(column)列：和前面的重复")
    case .notOneRow(let count):
      (
        "the file has \(counted(count, "row")) of answers; an interview takes exactly one",
        "文件里有\(count)行回答，一次访谈只能有一行"
      )
    case .ignored(let names):
      ("Columns not used: \(names.joined(separator: ", "))", "没有用到的列：\(names.joined(separator: "、"))")
    case .unknownMember(let line):
      ("line \(line): no member of yours has that number", "第\(line)行：您负责的人里没有这个编号")
    case .conflict(let line):
      ("line \(line): that identifier was imported before with other answers", "第\(line)行：这个标识以前导入过，答案不一样")
    case .laterDate(let line): ("line \(line): the date lies in the future", "第\(line)行：日期还没到")
    case .noBasis(let line, let scope):
      ("line \(line): no consent in force for \(scope)", "第\(line)行：“\(scope)”没有有效的同意")
    case .tooLarge(let limit):
      ("larger than \(limit) MiB; is this a questionnaire?", "超过\(limit) MiB，这是问卷吗？")
    case .defects(let first, let more):
      more == 0
        ? (first, first)
        : (
          "\(first) (and \(more) more; see: nuanxin instrument check)",
          "\(first)（另有\(more)处；请看：nuanxin instrument check）"
        )
    }
  }
}
