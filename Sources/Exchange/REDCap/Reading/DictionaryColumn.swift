/// A column of a data dictionary. The raw value is the name that the programming interface gives it; the file
/// that a person downloads has longer ones.
enum DictionaryColumn: String, CaseIterable {
  case field = "field_name"
  case form = "form_name"
  case header = "section_header"
  case type = "field_type"
  case label = "field_label"
  case choices = "select_choices_or_calculations"
  case note = "field_note"
  case validation = "text_validation_type_or_show_slider_number"
  case lowest = "text_validation_min"
  case highest = "text_validation_max"
  case identifier = "identifier"
  case logic = "branching_logic"
  case required = "required_field"
  case alignment = "custom_alignment"
  case number = "question_number"
  case matrix = "matrix_group_name"
  case ranking = "matrix_ranking"
  case annotation = "field_annotation"

  /// Without these a file is no dictionary.
  static let needed: [DictionaryColumn] = [.field, .form, .type, .label]

  /// The column that a header names, in whichever of its spellings; `nil` for a name that means nothing here.
  init?(header: String) {
    let key = Self.key(header)
    let found = Self.allCases.first { column in
      ([column.rawValue] + column.longNames).contains { Self.key($0) == key }
    }
    guard let found else { return nil }
    self = found
  }

  /// The names in files that people download, the present one first.
  var longNames: [String] {
    switch self {
    case .field: ["Variable / Field Name"]
    case .form: ["Form Name"]
    case .header: ["Section Header"]
    case .type: ["Field Type"]
    case .label: ["Field Label"]
    case .choices: ["Choices, Calculations, OR Slider Labels", "Choices OR Calculations"]
    case .note: ["Field Note"]
    case .validation: ["Text Validation Type OR Show Slider Number", "Text Validation Type"]
    case .lowest: ["Text Validation Min"]
    case .highest: ["Text Validation Max"]
    case .identifier: ["Identifier?"]
    case .logic: ["Branching Logic (Show field only if...)", "Branching Logic"]
    case .required: ["Required Field?"]
    case .alignment: ["Custom Alignment"]
    case .number: ["Question Number (surveys only)", "Question Number"]
    case .matrix: ["Matrix Group Name"]
    case .ranking: ["Matrix Ranking?"]
    case .annotation: ["Field Annotation"]
    }
  }

  /// Spellings differ in blanks, marks and capitals from version to version; letters do not.
  private static func key(_ name: String) -> String { name.lowercased().filter(\.isLetter) }
}
