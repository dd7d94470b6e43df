import Assessment

/// One object per row, keys in the order that the command contract lists them.
///
/// Written piece by piece, and not through ``JSONLine``, because a long file is mostly this text. Names of
/// instruments, scores, bands and items are plain lower-case letters, digits and hyphens and need no escapes.
struct JSONLayout: ScoreLayout {
  private let opening: String
  private let scoreOpenings: [String]

  let header: [UInt8] = []

  init(of instrument: Instrument) {
    var line = JSONLine()
    line.add("instrument", instrument.id.raw)
    line.add("version", instrument.version)
    opening = "," + line.text.dropFirst().dropLast() + #","scores":{"#
    scoreOpenings = instrument.scores.enumerated().map { index, score in
      (index > 0 ? "," : "") + #""\#(score.id.raw)":{"value":"#
    }
  }

  func appendHead(row: [UInt8], id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
    output.append(text: #"{"row":"#)
    output.append(contentsOf: row)
    output.append(text: #","id":"#)
    if let id { JSONText.append(quoted: id, to: &output) } else { output.append(text: "null") }
  }

  func appendTail(_ result: AssessmentResult, to output: inout [UInt8]) {
    output.append(text: opening)
    for index in result.scores.indices {
      output.append(text: scoreOpenings[index])
      append(result.scores[index].outcome, to: &output)
      append(missing: result.scores[index].missing, to: &output)
    }
    output.append(text: #"},"alerts":["#)
    for index in result.alerts.indices {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(result.alerts[index], to: &output)
    }
    output.append(text: "]}\n")
  }

  private func append(_ outcome: ScoreOutcome, to output: inout [UInt8]) {
    switch outcome {
    case .number(let number): append(number, to: &output)
    case .category(let category): append(category, to: &output)
    case .notApplicable:
      output.append(
        text: #"null,"min":null,"max":null,"band":null,"certain":true,"prorated":false,"applies":false"#)
    }
  }

  private func append(_ number: NumberScore, to output: inout [UInt8]) {
    if let value = number.value { output.append(value) } else { output.append(text: "null") }
    output.append(text: #","min":"#)
    output.append(number.range.lowerBound)
    output.append(text: #","max":"#)
    output.append(number.range.upperBound)
    output.append(text: #","band":"#)
    append(number.band, to: &output)
    output.append(text: number.isCertain ? #","certain":true"# : #","certain":false"#)
    output.append(text: number.isProrated ? #","prorated":true"# : #","prorated":false"#)
  }

  private func append(_ category: CategoryScore, to output: inout [UInt8]) {
    append(category.value, to: &output)
    output.append(text: #","possible":["#)
    for index in category.possible.indices {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(category.possible[index], to: &output)
    }
    output.append(text: category.isCertain ? #"],"certain":true"# : #"],"certain":false"#)
  }

  private func append(_ name: BandID?, to output: inout [UInt8]) {
    guard let name else { return output.append(text: "null") }
    output.append(UInt8(ascii: "\""))
    output.append(text: name.raw)
    output.append(UInt8(ascii: "\""))
  }

  private func append(missing: [MissingItem], to output: inout [UInt8]) {
    guard !missing.isEmpty else { return output.append(text: #","missing":[]}"#) }
    let items = missing.map { #"{"item":"\#($0.item)","reason":"\#($0.reason.name)"}"# }
    output.append(text: #","missing":["# + items.joined(separator: ",") + "]}")
  }

  private func append(_ alert: FiredAlert, to output: inout [UInt8]) {
    output.append(text: #"{"id":""#)
    output.append(text: alert.id.raw)
    output.append(text: #"","level":""#)
    output.append(text: alert.level.name)
    output.append(text: #"","item":""#)
    output.append(text: alert.item.raw)
    output.append(text: #""}"#)
  }
}
