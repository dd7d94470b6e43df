/// Gathers defects while a draft is read, so that the author hears of all of them at once.
struct Findings {
  private(set) var defects: [Defect] = []
  /// What could not be shown either way; no defect.
  private(set) var remarks: [Defect] = []

  mutating func remark(_ line: Int, _ message: String) {
    remarks.append(Defect(line: line, message: message))
  }

  mutating func report(_ line: Int, _ message: String) {
    defects.append(Defect(line: line, message: message))
  }

  mutating func report(_ found: [Defect]) { defects += found }

  /// The value, or a defect and `nil`.
  mutating func demand<Value>(_ value: Value?, _ line: Int, _ message: @autoclosure () -> String) -> Value? {
    if value == nil { report(line, message()) }
    return value
  }

  /// Text that says something.
  mutating func text(_ text: Located<String>, _ what: String) -> String {
    if text.value.allSatisfy(\.isWhitespace) { report(text.line, "\(what) is empty; write it") }
    return text.value
  }

  /// A name that can stand in files and commands.
  mutating func name(_ id: Located<String>, _ what: String) {
    if !Names.isLegal(id.value) {
      report(
        id.line,
        "\(what) '\(id.value)' is no name: lower-case letters, digits and inner hyphens, a letter first")
    } else if Names.reserved.contains(id.value) {
      report(id.line, "\(what) '\(id.value)' is a word of the expression language; choose another name")
    }
  }

  /// Reports every name that stands a second time, and keeps the first of each.
  mutating func distinct<Element>(
    _ elements: [Element], _ what: String, _ id: (Element) -> Located<String>
  ) -> [Element] {
    var seen: [String: Int] = [:]
    return elements.filter { element in
      let name = id(element)
      guard let first = seen[name.value] else {
        seen[name.value] = name.line
        return true
      }
      report(name.line, "\(what) '\(name.value)' stands twice; first on line \(first)")
      return false
    }
  }

  /// A word out of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ text: Located<String>, _ what: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    demand(
      Word(rawValue: text.value), text.line,
      "\(what) '\(text.value)' is unknown; use " + Word.allCases.map(\.rawValue).joined(separator: ", "))
  }

  /// Where a figure comes from.
  mutating func source(_ draft: SourceDraft, _ what: String) -> SourceNote {
    if draft.source?.value.allSatisfy(\.isWhitespace) ?? true {
      report(draft.line, "\(what) has no source; name where it was read, or say that none was found")
    }
    if draft.verified == nil {
      report(draft.line, "\(what) does not say whether its source was checked; add verified: true or false")
    }
    return SourceNote(
      figure: draft.figure?.value ?? "", source: draft.source?.value ?? "",
      isVerified: draft.verified ?? false)
  }

  /// A LOINC code whose check digit fits.
  mutating func loinc(_ code: Located<String>?) -> String? {
    guard let code else { return nil }
    if !Loinc.hasForm(code.value) {
      report(code.line, "'\(code.value)' is no LOINC code; those are digits, a hyphen and a check digit")
    } else if !Loinc.isCode(code.value) {
      report(code.line, "'\(code.value)' is no LOINC code: its check digit does not fit, so a digit is wrong")
    }
    return code.value
  }
}
