import Assessment

/// A header and one line per row: `row,id`, two columns per score, `alerts`.
///
/// A category stands in the score's own column; its `.band` stays empty. Names of bands and alerts are plain
/// lower-case letters, digits and hyphens and need no quotation marks.
struct CSVLayout: ScoreLayout {
  let header: [UInt8]

  init(of instrument: Instrument) {
    let scores = instrument.scores.flatMap { [$0.id.raw, $0.id.raw + ".band"] }
    header = CSVWriter(columns: ["row", "id"] + scores + ["alerts"]).bytes
  }

  func appendHead(row: [UInt8], id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
    output.append(contentsOf: row)
    output.append(UInt8(ascii: ","))
    if let id { CSVText.append(id, to: &output) }
  }

  func appendTail(_ result: AssessmentResult, to output: inout [UInt8]) {
    for index in result.scores.indices {
      output.append(UInt8(ascii: ","))
      append(result.scores[index].outcome, to: &output)
    }
    output.append(UInt8(ascii: ","))
    for index in result.alerts.indices {
      if index > 0 { output.append(UInt8(ascii: ";")) }
      output.append(text: result.alerts[index].id.raw)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private func append(_ outcome: ScoreOutcome, to output: inout [UInt8]) {
    switch outcome {
    case .number(let number):
      if let value = number.value { output.append(value) }
      output.append(UInt8(ascii: ","))
      if let band = number.band { output.append(text: band.raw) }
    case .category(let category):
      if let value = category.value { output.append(text: value.raw) }
      output.append(UInt8(ascii: ","))
    case .notApplicable:
      output.append(UInt8(ascii: ","))
    }
  }
}
