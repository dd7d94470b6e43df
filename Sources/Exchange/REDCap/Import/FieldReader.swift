internal import Assessment

/// Reads the fields of one form: what can be asked, what is calculated, what is said in between, and what is left
/// out and why.
struct FieldReader {
  let form: String
  private(set) var questions: [FieldQuestion] = []
  private(set) var formulas: [FieldFormula] = []
  private(set) var headings: [FieldHeading] = []
  /// Fields that are not in the instrument, and why.
  private(set) var absent: [String: String] = [:]
  /// Fields whose content comes from a file or a query: a score that needs one cannot be given at all.
  private(set) var unaskable: Set<String> = []
  private(set) var notes: [FormNote] = []
  /// Why the form cannot be carried over.
  private(set) var reasons: [FormNote] = []

  private var names = FieldNames()
  private var wording: FieldWording
  private var seen: Set<String> = []
  /// What is said before the next question, with the text field that says it.
  private var pending: [(text: String, heading: Int?)] = []

  /// Reads fields; `known` are the names of all fields of the dictionary.
  init(form: String, fields: [DictionaryField], known: Set<String>) {
    self.form = form
    wording = FieldWording(known: known)
    fields.forEach { take($0) }
    notes += wording.notes
    for (text, heading) in pending where heading == nil {
      note(form, "the heading '\(FieldText.short(text))' stands after the last question and is left out")
    }
  }

  private mutating func note(_ place: String, _ message: String) {
    notes.append(FormNote(place: place, message: message))
  }

  private mutating func refuse(_ field: DictionaryField, _ message: String) {
    reasons.append(FormNote(place: field.name, message: message))
  }

  private mutating func take(_ field: DictionaryField) {
    guard seen.insert(field.name.lowercased()).inserted else {
      return refuse(field, "a field of this name stands twice in the form")
    }
    let header = wording.plain(field[.header], of: field)
    if !header.isEmpty { pending.append((header, nil)) }
    guard let type = FieldType(name: field[.type]) else {
      return refuse(field, "the field type '\(field[.type])' is unknown")
    }
    switch type {
    case .calculated: calculate(field)
    case .descriptive: describe(field)
    case .file, .query:
      unaskable.insert(field.name.lowercased())
      leaveOut(
        field, type == .file ? "a file cannot be asked for" : "its choices come from a query of that system")
    case .text, .notes, .radio, .dropdown, .checkbox, .yesNo, .trueFalse, .slider: ask(field, type)
    }
  }

  /// Tags of a field that is asked.
  private mutating func noteTags(of field: DictionaryField) {
    let tags = ActionTags(field[.annotation]).names
    if !tags.isEmpty {
      note(field.name, "not carried over: " + tags.map { "@" + $0 }.joined(separator: ", "))
    }
  }

  private mutating func leaveOut(_ field: DictionaryField, _ why: String) {
    absent[field.name.lowercased()] = why
    let logic =
      field.logic.isEmpty ? "" : ", and with it its branching logic: \(FieldText.quoted(field.logic))"
    note(field.name, "left out, since \(why)\(logic)")
  }

  // MARK: Questions

  private mutating func ask(_ field: DictionaryField, _ type: FieldType) {
    if let why = absence(of: field) { return leaveOut(field, why) }
    var reader = FieldAnswersReader(field)
    let answers = reader.answers(type)
    notes += reader.notes
    reasons += reader.reasons
    guard let answers else { return }
    noteTags(of: field)
    let id = name(for: field)
    let (ask, label) = wording.question(field, type)
    questions.append(
      FieldQuestion(
        field: field, id: id, place: questions.count, answers: answers, headings: pending.map(\.text),
        ask: ask,
        label: label))
    for heading in pending.compactMap(\.heading) { headings[heading].place = questions.count - 1 }
    if !pending.isEmpty, !field.logic.isEmpty, pending.contains(where: { $0.heading == nil }) {
      note(field.name, "the heading before it is said only where it is asked")
    }
    pending = []
    noteDanger(questions[questions.count - 1])
  }

  private func absence(of field: DictionaryField) -> String? {
    if field.isIdentifier { return "it is marked as an identifier, which has no place among answers" }
    if let tag = ActionTags(field[.annotation]).absence {
      let formula = tag.hasPrefix("@CALC") ? ": " + FieldText.quoted(field[.annotation]) : ""
      return tag + formula
    }
    guard field.isFirst, FieldType(name: field[.type]) == .text else { return nil }
    let words = field.name.lowercased().split(separator: "_")
    return words.contains("id") || words.contains("record")
      ? "it is the number of the record there; a record has its own here" : nil
  }

  private mutating func name(for field: DictionaryField) -> String {
    let id = names.name(for: field.name)
    if id != field.name.lowercased().replacing("_", with: "-") {
      note(field.name, "it is called '\(id)' here")
    }
    return id
  }

  private mutating func noteDanger(_ question: FieldQuestion) {
    guard question.isDangerous else { return }
    note(
      question.field.name,
      "it seems to ask about danger to the person: it is marked as a safety item, but has NO alert; the clinical lead "
        + "must say which answers raise one")
  }

  // MARK: Calculations and texts

  private mutating func calculate(_ field: DictionaryField) {
    let label = wording.plain(field[.label], of: field)
    formulas.append(
      FieldFormula(
        field: field, id: name(for: field), label: FieldText.short(label.isEmpty ? field.name : label),
        logic: formula(of: field), shown: field.logic.isEmpty ? nil : Self.parsed(field.logic)))
  }

  private func formula(of field: DictionaryField) -> Result<Logic, LogicError> {
    guard !field.isIdentifier else {
      return .failure(LogicError("it is marked as an identifier, which has no place among scores"))
    }
    return Self.parsed(field[.choices])
  }

  private static func parsed(_ text: String) -> Result<Logic, LogicError> {
    Result { () throws(LogicError) in try LogicParser.parse(text) }
  }

  private mutating func describe(_ field: DictionaryField) {
    if let tag = ActionTags(field[.annotation]).absence { return leaveOut(field, tag) }
    let text = wording.plain(field[.label], of: field)
    guard !text.isEmpty else { return leaveOut(field, "it has no text, perhaps a picture or an attachment") }
    absent[field.name.lowercased()] = "it is a text and has no answer"
    pending.append((text, headings.count))
    headings.append(FieldHeading(field: field))
  }
}
