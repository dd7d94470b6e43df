import Assessment

/// A header and one line per row: `row,id`, two columns per score, `alerts`.
///
/// A category stands in the score's own column; its `.band` stays empty.
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
    for score in result.scores {
      let (value, band) = cells(for: score.outcome)
      output.append(text: ",\(value),\(band)")
    }
    output.append(text: "," + result.alerts.map(\.id.raw).joined(separator: ";") + "\n")
  }

  private func cells(for outcome: ScoreOutcome) -> (value: String, band: String) {
    switch outcome {
    case .number(let number): (number.value?.description ?? "", number.band?.raw ?? "")
    case .category(let category): (category.value?.raw ?? "", "")
    case .notApplicable: ("", "")
    }
  }
}
