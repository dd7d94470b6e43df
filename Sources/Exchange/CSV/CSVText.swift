/// The spelling of a cell in CSV.
enum CSVText {
  /// Appends UTF-8 bytes, between quotation marks where they hold a comma, a mark, a line end or an outer space.
  static func append(_ cell: some Collection<UInt8>, to bytes: inout [UInt8]) {
    guard needsQuotes(cell) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  static func needsQuotes(_ cell: some Collection<UInt8>) -> Bool {
    cell.first == UInt8(ascii: " ")
      || cell.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
  }
}
