import Assessment

/// One object per row, keys in the order that the command contract lists them.
struct JSONLayout: ScoreLayout {
  private let instrument: String
  private let version: String

  let header: [UInt8] = []

  init(of instrument: Instrument) { (self.instrument, version) = (instrument.id.raw, instrument.version) }

  func appendHead(row: [UInt8], id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
    output.append(text: #"{"row":"#)
    output.append(contentsOf: row)
    output.append(text: #","id":"#)
    if let id { JSONText.append(quoted: id, to: &output) } else { output.append(text: "null") }
  }

  func appendTail(_ result: AssessmentResult, to output: inout [UInt8]) {
    var scores = JSONLine()
    for score in result.scores { scores.add(score.id.raw, object(for: score)) }
    var line = JSONLine()
    line.add("instrument", instrument)
    line.add("version", version)
    line.add("scores", scores)
    line.add("alerts", result.alerts.map { object(for: $0) })
    output.append(UInt8(ascii: ","))
    output.append(contentsOf: line.text.utf8.dropFirst())
    output.append(UInt8(ascii: "\n"))
  }

  private func object(for score: ScoreResult) -> JSONLine {
    var object = JSONLine()
    switch score.outcome {
    case .number(let number):
      object.add("value", number: number.value?.description)
      object.add("min", number: number.range.lowerBound.description)
      object.add("max", number: number.range.upperBound.description)
      object.add("band", number.band?.raw)
      object.add("certain", number.isCertain)
      object.add("prorated", number.isProrated)
    case .category(let category):
      object.add("value", category.value?.raw)
      object.add("possible", category.possible.map(\.raw))
      object.add("certain", category.isCertain)
    case .notApplicable:
      for key in ["value", "min", "max", "band"] { object.add(key, nil as String?) }
      object.add("certain", true)
      object.add("prorated", false)
      object.add("applies", false)
    }
    object.add("missing", score.missing.map { self.object(for: $0) })
    return object
  }

  private func object(for missing: MissingItem) -> JSONLine {
    var object = JSONLine()
    object.add("item", missing.item.raw)
    object.add("reason", missing.reason.name)
    return object
  }

  private func object(for alert: FiredAlert) -> JSONLine {
    var object = JSONLine()
    object.add("id", alert.id.raw)
    object.add("level", alert.level.name)
    object.add("item", alert.item.raw)
    return object
  }
}
