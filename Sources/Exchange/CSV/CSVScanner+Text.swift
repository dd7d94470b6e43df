extension CSVScanner {
  /// A cell's bytes without the spaces and tabs around it.
  func trimmed(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    var cell = self.cell(index)
    while let first = cell.first, first.isBlank { cell = UnsafeBufferPointer(rebasing: cell.dropFirst()) }
    while let last = cell.last, last.isBlank { cell = UnsafeBufferPointer(rebasing: cell.dropLast()) }
    return cell
  }

  /// A cell as text without the spaces around it.
  func trimmedText(_ index: Int) -> String { String(decoding: trimmed(index), as: UTF8.self) }

  /// Whether every cell of the record is empty, as spreadsheets leave behind cleared rows.
  var isBlank: Bool { (0..<count).allSatisfy { trimmed($0).isEmpty } }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
