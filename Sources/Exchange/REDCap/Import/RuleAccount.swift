internal import Assessment

/// Says what became of everything in a form that is carried over.
struct RuleAccount {
  private(set) var notes: [FormNote] = []
  private(set) var branching = REDCapTally()
  private(set) var calculations = REDCapTally()
  private let reader: FieldReader
  private let translation: RuleTranslation

  init(
    _ reader: FieldReader, _ drafts: FieldDrafts, _ translation: RuleTranslation, _ fields: [DictionaryField]
  ) {
    self.reader = reader
    self.translation = translation
    notes = reader.notes
    noteHead(drafts, fields)
    reader.questions.forEach { account(for: $0) }
    reader.formulas.forEach { account(for: $0) }
    reader.headings.forEach { account(for: $0) }
    accountForAbsent(fields)
    sort(by: fields)
  }

  private mutating func note(_ place: String, _ message: String) {
    notes.append(FormNote(place: place, message: message))
  }

  private mutating func noteHead(_ drafts: FieldDrafts, _ fields: [DictionaryField]) {
    note(
      reader.form,
      "a dictionary states no licence, recall period or direction: the licence is open, recall is 'now', direction is "
        + "'none', until somebody fills them in")
    note(reader.form, "the length, \(drafts.minutes) min, is estimated from the number of questions")
    note(
      reader.form,
      "the language is taken to be \(drafts.language.rawValue) by the script; correct it where it is another")
    note(reader.form, "a dictionary has no alerts: no answer raises a flag until alerts are written")
    let evasive = reader.questions.filter { $0.answers.words.contains(where: EvasionWords.stand) }
    if !evasive.isEmpty {
      note(
        reader.form,
        "in \(evasive.count) questions a choice such as 'do not know' or 'decline' counts as an answer; here a "
          + "question is declined without such a choice, with the reason")
    }
    for question in evasive where question.isDangerous {
      note(
        question.field.name,
        "declining it by a choice asks nobody to look; take such choices out, or give an alert")
    }
    let required = reader.questions.count { $0.field.isRequired }
    if required > 0 {
      note(
        reader.form,
        "in \(required) questions an answer is demanded there; here each can be declined, with the reason")
    }
  }

  private mutating func account(for question: FieldQuestion) {
    guard question.isConditional else { return }
    account(
      forLogicOf: question.field, lost: "always asked, since its branching logic is not carried over",
      wider: "asked more often than there, since part of its branching logic is not carried over")
  }

  private mutating func account(forLogicOf field: DictionaryField, lost: String, wider: String) {
    let logic = translation.logics[field.name] ?? TranslatedLogic()
    if !logic.laterOnes.isEmpty {
      let later = logic.laterOnes.map { "'\($0)'" }.joined(separator: ", ")
      note(
        field.name,
        "its branching logic also waits that \(later) is unanswered, which is asked later, so it is")
    }
    guard !logic.isWhole else {
      branching.translated.append(field.name)
      return
    }
    branching.reported.append(field.name)
    let reasons = logic.failures.isEmpty ? "that is all it waits for" : logic.failures.joined(separator: "; ")
    note(field.name, "\(logic.parts.isEmpty ? lost : wider): \(quoted(reasons, field.logic))")
  }

  private mutating func account(for formula: FieldFormula) {
    let name = formula.field.name
    if let reason = translation.formulaFailures[name] {
      calculations.reported.append(name)
      note(name, "the calculated field is left out: \(quoted(reason, formula.field[.choices]))")
    } else {
      calculations.translated.append(name)
      noteGaps(of: formula)
    }
    guard !formula.field.logic.isEmpty else { return }
    account(
      forLogicOf: formula.field, lost: "its branching logic is not carried over",
      wider: "given more often than there, since part of its branching logic is not carried over")
  }

  /// Where the other system reckons with what is missing, ours does not.
  private mutating func noteGaps(of formula: FieldFormula) {
    guard case .success(let logic) = formula.logic else { return }
    let name = formula.field.name
    if logic.calls(["sum", "mean", "min", "max"]) {
      note(
        name,
        "missing is not zero: that system passes over unanswered questions in sum, mean, min and max; here one leaves "
          + "the score open")
    }
    if logic.calls(["if"]), !logic.asksForBlank {
      note(
        name,
        "missing is not zero: where a question is unanswered, that system takes the second value of an 'if'; here the "
          + "score stays open")
    }
    if translation.scores.contains(where: { $0.formula == formula && $0.value.contains("open(") }) {
      note(
        name,
        "answers for which the formula gives nothing leave the score open, between its lowest and highest value"
      )
    }
  }

  /// A text is said before a question, so its own condition is kept where it is part of the question's.
  private mutating func account(for heading: FieldHeading) {
    let name = heading.field.name
    guard let place = heading.place else {
      note(name, "the text stands after the last question and is left out")
      if !heading.field.logic.isEmpty { branching.reported.append(name) }
      return
    }
    let question = reader.questions[place]
    let parts = Set(translation.logics[question.field.name]?.parts ?? [])
    let own = translation.logics[name] ?? TranslatedLogic()
    if own.isWhole, parts.isSuperset(of: own.parts) {
      branching.translated.append(name)
    } else if !heading.field.logic.isEmpty {
      branching.reported.append(name)
      note(
        name,
        "the text is said before '\(question.field.name)', whenever that is asked; its own branching logic is not "
          + "carried over: \(FieldText.quoted(heading.field.logic))")
    }
    if parts.count > own.parts.count {
      note(name, "the text is said before '\(question.field.name)', only where that is asked")
    }
  }

  /// Their notes were made when they were left out.
  private mutating func accountForAbsent(_ fields: [DictionaryField]) {
    let known = Set(branching.translated + branching.reported)
    branching.reported += fields.filter { !$0.logic.isEmpty && !known.contains($0.name) }.map(\.name)
  }

  private func quoted(_ reason: String, _ formula: String) -> String {
    "\(reason); as written: \(FieldText.quoted(formula))"
  }

  /// The form first, then the fields in their order.
  private mutating func sort(by fields: [DictionaryField]) {
    let places = Dictionary(fields.enumerated().map { ($1.name, $0 + 1) }) { first, _ in first }
    let order = notes.enumerated().sorted {
      let (left, right) = (places[$0.element.place] ?? 0, places[$1.element.place] ?? 0)
      return (left, $0.offset) < (right, $1.offset)
    }
    notes = order.map(\.element)
  }
}
