import Assessment
import Exchange
import Screens
import Terminal

/// A file of answers that must hold exactly one row.
enum OnlyRow {
  /// Reads it, and says which columns were not used.
  static func read(_ path: String, of instrument: Instrument, _ language: Language) throws -> AnswerRow {
    try InputFile(path).naming { source in
      var table = try AnswerTable(of: instrument, reading: source)
      if !table.ignoredColumns.isEmpty {
        let ignored = language.say(FileWords.ignored(table.ignoredColumns))
        try DescriptorOutput.error.write(ignored + "\n")
      }
      guard let row = try table.next() else { throw Trouble.content(path, [.notOneRow(0)]) }
      guard try table.next() == nil else { throw Trouble.content(path, [.notOneRow(2)]) }
      return row
    }
  }
}
