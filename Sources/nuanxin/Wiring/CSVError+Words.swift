import Exchange
import Screens

extension CSVError {
  /// What is wrong with the file, in words of either language.
  var words: FileWords {
    switch self {
    case .empty: .empty
    case .encoding(let line): .encoding(line)
    case .recordTooLong(let line): .tooLong(line, CSVScanner.longestRecord)
    case .unterminatedQuote(let line): .openQuote(line)
    case .strayQuote(let line): .strayQuote(line)
    case .cellCount(let line, let expected, let found): .cells(line, expected: expected, found: found)
    case .unknownColumn(let name): .unknownColumn(name)
    case .duplicateColumn(let name): .repeatedColumn(name)
    case .missingColumn(let name): .missingColumn(name)
    case .noItemColumn(let instrument): .noItem(instrument)
    case .cell(let line, let column, let expected): .cell(line, column, expected)
    case .duplicateRow(let line, let column): .repeatedRow(line, column)
    }
  }
}
