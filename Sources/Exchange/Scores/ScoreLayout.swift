import Assessment

/// How one format lays out a row: a head that differs in every row, and a tail that the answers alone decide.
///
/// The split lets rows with the same answers share a tail.
protocol ScoreLayout: Sendable {
  /// What stands before the first row.
  var header: [UInt8] { get }
  /// The row's number in digits, and the file's own identifier for it; `nil` where the file has no such column.
  func appendHead(row: [UInt8], id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8])
  /// The scores, up to and with the line end.
  func appendTail(_ result: AssessmentResult, to output: inout [UInt8])
}

extension ScoreFormat {
  func layout(of instrument: Instrument) -> any ScoreLayout {
    switch self {
    case .text: TextLayout(of: instrument)
    case .json: JSONLayout(of: instrument)
    case .csv: CSVLayout(of: instrument)
    }
  }
}

extension [UInt8] {
  /// Appends text as UTF-8.
  @inline(__always)
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends a score as it is written everywhere; a small whole number, the usual case, makes no string.
  @inline(__always)
  mutating func append(_ number: Rational) {
    if number.isWhole, (0..<100).contains(number.numerator) {
      let (tens, units) = UInt8(number.numerator).quotientAndRemainder(dividingBy: 10)
      if tens > 0 { append(UInt8(ascii: "0") + tens) }
      append(UInt8(ascii: "0") + units)
    } else {
      append(text: number.description)
    }
  }
}
