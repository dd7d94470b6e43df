/// The kinds of field that a dictionary knows.
enum FieldType: String {
  case text
  case notes
  case radio
  case dropdown
  case checkbox
  case yesNo = "yesno"
  case trueFalse = "truefalse"
  case slider
  case calculated = "calc"
  case descriptive
  case file
  case query = "sql"

  /// The kind of that name; older files call some of them otherwise.
  init?(name: String) {
    switch name.lowercased() {
    case "textarea": self = .notes
    case "select": self = .dropdown
    case let name:
      guard let type = FieldType(rawValue: name) else { return nil }
      self = type
    }
  }
}
