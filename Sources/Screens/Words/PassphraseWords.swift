/// One line for why no passphrase was had.
package enum PassphraseWords: Phrase {
  case noTerminal
  case missing
  case tooLong(Int)
  case noFile(String), exposed(String), notPlain(String), unreadable(String), exists(String), unwritten(
    String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .noTerminal:
      (
        "There is no terminal to ask for the passphrase at. Give --passphrase-file FILE.",
        "没有终端可以问口令，请用--passphrase-file指定文件。"
      )
    case .missing: ("No passphrase was given.", "没有输入口令。")
    case .tooLong(let limit): ("The passphrase is longer than \(limit) bytes.", "口令超过了\(limit)字节。")
    case .noFile(let path): ("There is no passphrase file \(path).", "没有口令文件\(path)。")
    case .exposed(let path):
      (
        "Others can read or change \(path). Close it with: chmod 600 \(path)",
        "别人能读或改\(path)。请收紧权限：chmod 600 \(path)"
      )
    case .notPlain(let path): ("\(path) is not a plain file. Name the file itself.", "\(path)不是普通文件，请给文件本身。")
    case .unreadable(let path): ("\(path) cannot be read. Check whose it is.", "读不了\(path)，请看看是谁的文件。")
    case .exists(let path): ("\(path) exists and is kept. Name another.", "\(path)已经有了，请换一个名字。")
    case .unwritten(let path):
      ("\(path) could not be written. Check the folder and the space.", "写不了\(path)，请检查文件夹和空间。")
    }
  }
}
