/// What stands between square brackets in a formula.
struct FieldReference: Hashable, Sendable {
  /// The field's name; a smart variable has hyphens in it.
  let name: String
  /// The choice of a checkbox, as in `[symptoms(3)]`.
  var choice: String?
  /// What follows a colon, as in `[visit:value]`.
  var modifier: String?
  /// Further brackets directly before or behind it: an event, or a repeat of the form.
  var company: [String] = []

  /// Reads the inside of one pair of brackets.
  init(_ inside: some StringProtocol) {
    var rest = inside.trimmed[...]
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("(") || rest[..<colon].contains(")") {
      modifier = String(rest[rest.index(after: colon)...].trimmed)
      rest = rest[..<colon].trimmed
    }
    if let open = rest.firstIndex(of: "("), rest.last == ")" {
      choice = String(rest[rest.index(after: open)...].dropLast().trimmed)
      rest = rest[..<open].trimmed
    }
    name = String(rest).lowercased()
  }
}
