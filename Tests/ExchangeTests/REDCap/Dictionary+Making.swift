import Assessment
import Testing

@testable import Exchange

/// A row of a made-up dictionary; only what a test is about needs to be said.
struct MadeField {
  var name: String
  var type: String
  var label: String
  var choices = ""
  var form = "trial"
  var header = ""
  var note = ""
  var validation = ""
  var lowest = ""
  var highest = ""
  var identifier = ""
  var logic = ""
  var required = ""
  var number = ""
  var matrix = ""
  var ranking = ""
  var annotation = ""

  init(_ name: String, _ type: String = "radio", _ label: String? = nil, _ choices: String? = nil) {
    self.name = name
    self.type = type
    self.label = label ?? "About \(name)"
    self.choices = choices ?? (type == "radio" ? "0, None | 1, Some | 2, Much | 3, All" : "")
  }

  /// The same with something set.
  func with<Value>(_ path: WritableKeyPath<MadeField, Value>, _ value: Value) -> MadeField {
    var copy = self
    copy[keyPath: path] = value
    return copy
  }

  func shown(_ logic: String) -> MadeField { with(\.logic, logic) }

  var cells: [String] {
    [
      name, form, header, type, label, choices, note, validation, lowest, highest, identifier, logic,
      required,
      "", number, matrix, ranking, annotation,
    ]
  }
}

/// Dictionaries written for one test.
enum MadeDictionary {
  static let exportHeader = DictionaryColumn.allCases.map { $0.longNames[0] }
  static let interfaceHeader = DictionaryColumn.allCases.map(\.rawValue)

  static func bytes(_ fields: [MadeField], header: [String] = exportHeader) -> [UInt8] {
    var writer = CSVWriter(columns: header)
    for field in fields { writer.write(field.cells) }
    return writer.bytes
  }

  /// The only form of a dictionary.
  static func form(_ fields: [MadeField]) throws -> REDCapForm {
    let forms = try REDCapImport(bytes(fields)).forms
    return try #require(forms.first { $0.name == "trial" })
  }

  /// What was imported, proved once more here.
  static func imported(_ fields: [MadeField]) throws -> Trial {
    let form = try form(fields)
    let imported = try form.outcome.get()
    let instrument = try Instrument(imported.instrument)
    let pack = try imported.packs[0].validated(against: instrument)
    return Trial(form: form, imported: imported, instrument: instrument, pack: pack)
  }

  /// Why it was refused.
  static func reasons(_ fields: [MadeField]) throws -> [String] {
    switch try form(fields).outcome {
    case .success: []
    case .failure(let refusal): refusal.reasons.map(\.description)
    }
  }
}

/// An imported form with what tests ask of it.
struct Trial {
  let form: REDCapForm
  let imported: ImportedForm
  let instrument: Instrument
  let pack: Pack

  func item(_ id: String) throws -> Item { try #require(instrument.item(ItemID(id)), "\(id)") }

  func condition(_ id: String) throws -> String? { try item(id).askWhen }

  func text(_ id: String) throws -> ItemText { try #require(pack.items[ItemID(id)], "\(id)") }

  func formula(_ id: String) throws -> String {
    try #require(instrument.scores.first { $0.id.raw == id }, "\(id)").value
  }

  /// The notes of a field or of the form.
  func notes(_ place: String) -> [String] { imported.notes.filter { $0.place == place }.map(\.message) }

  func says(_ place: String, _ words: String) -> Bool { notes(place).contains { $0.contains(words) } }

  func sheet(_ cells: KeyValuePairs<String, String>) throws -> AnswerSheet {
    var sheet = AnswerSheet(for: instrument)
    for (id, cell) in cells { sheet[ItemID(id)] = try item(id).reply(cell: cell) }
    return sheet
  }

  func score(_ id: String, _ cells: KeyValuePairs<String, String>) throws -> ScoreResult {
    try #require(instrument.assess(try sheet(cells))[ScoreID(id)], "\(id)")
  }

  func value(_ id: String, _ cells: KeyValuePairs<String, String>) throws -> String? {
    try score(id, cells).value?.exactText
  }

  /// Lowest and highest value that the answers leave possible.
  func range(_ id: String, _ cells: KeyValuePairs<String, String>) throws -> ClosedRange<Rational>? {
    guard case .number(let number) = try score(id, cells).outcome else { return nil }
    return number.range
  }

  func isAsked(_ id: String, _ cells: KeyValuePairs<String, String>) throws -> Bool {
    instrument.isAsked(itemIndex: try item(id).index, try sheet(cells))
  }
}
