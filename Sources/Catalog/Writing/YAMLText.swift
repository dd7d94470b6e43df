/// How a text is spelled in YAML so that exactly this text is read back.
///
/// Everything here looks at Unicode scalars, never at characters: a `#` that bears a combining mark is one
/// character other than `#`, and begins a comment all the same.
enum YAMLText {
  /// The text on one line: as it is where nothing in it means something to YAML, else in double quotes.
  static func inline(_ text: String, inFlow: Bool) -> String {
    isPlain(Array(text.unicodeScalars), inFlow: inFlow) ? text : quoted(text)
  }

  /// Whether the text may stand in a block of its own, which knows no escapes.
  static func isBlock(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, ![first, last].contains(where: isBlank) else {
      return false
    }
    let endsClean = zip(scalars, scalars.dropFirst()).allSatisfy { !($0 == " " && $1 == "\n") }
    return endsClean && !needsEscape(scalars)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }

  private static func isPlain(_ scalars: [Unicode.Scalar], inFlow: Bool) -> Bool {
    guard let first = scalars.first, let last = scalars.last else { return false }
    let beginsNumber = first == "-" && scalars.dropFirst().first.map { ("0"..."9").contains($0) } == true
    if "-?:,[]{}#&*!|>'\"%@` ".unicodeScalars.contains(first), !beginsNumber { return false }
    // At the start of a line three dots end the document.
    if last == " " || last == ":" || scalars.starts(with: "...".unicodeScalars) { return false }
    if scalars.contains("\n") || needsEscape(scalars) { return false }
    if inFlow, scalars.contains(where: { ",[]{}?".unicodeScalars.contains($0) }) { return false }
    return zip(scalars, scalars.dropFirst()).allSatisfy { one, next in
      !(one == ":" && next == " ") && !(one == " " && next == "#")
    }
  }

  /// An ampersand where an anchor could begin counts towards a flood of aliases, quoted or not.
  private static func needsEscape(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      if scalars[index].whyForbidden != nil { return true }
      return isAnchor(at: index, in: scalars)
    }
  }

  private static func isAnchor(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "&", index + 1 < scalars.count, !isBlank(scalars[index + 1]) else { return false }
    return index == 0 || " \n[{,:-?".unicodeScalars.contains(scalars[index - 1])
  }

  /// A character that no file may hold is written as an escape, so that reading it back names it as a defect
  /// instead of losing it.
  private static func quoted(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var quoted = "\""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "&" where isAnchor(at: index, in: scalars): quoted += "\\x26"
      case _ where scalar.whyForbidden != nil: quoted += escape(scalar)
      case _: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Every character that may not stand in a file lies in the basic plane.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
