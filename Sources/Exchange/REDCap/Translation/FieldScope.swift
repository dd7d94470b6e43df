internal import Assessment

/// What the fields of a dictionary mean to the formulas of one form.
struct FieldScope {
  /// The form.
  let form: String
  /// The form that each field of the dictionary stands in.
  let forms: [String: String]
  /// The form's fields.
  var meanings: [String: Meaning]

  /// What a field came to.
  enum Meaning: Hashable {
    case question(FieldQuestion)
    /// A score under this name. One that can be blank is no number that others can rely on.
    case score(String, canBeBlank: Bool)
    /// Nothing that can be named, and why.
    case nothing(String)
  }

  /// What a formula means by a field. `place` is that of the question whose condition it is: what comes later
  /// cannot decide about it.
  func meaning(of reference: FieldReference, before place: Int?) throws(LogicError) -> Meaning {
    let name = reference.name
    guard reference.company.isEmpty else {
      throw LogicError("'\(name)' is named with an event or a repeat of the form")
    }
    guard reference.modifier == nil, !name.contains("-") else {
      throw LogicError("'\(name)' is a smart variable or has a modifier")
    }
    guard let meaning = meanings[name] else { throw LogicError(absence(of: name)) }
    switch meaning {
    case .nothing(let reason): throw LogicError("'\(name)' is not there: \(reason)")
    case .question(let question):
      guard let place, question.place >= place else { return meaning }
      throw LogicError(question.place == place ? "it rests on itself" : "'\(name)' is asked later")
    case .score: return meaning
    }
  }

  /// The later question that a condition wants to be unanswered, where it wants no more.
  func unanswered(_ logic: Logic, at place: Int?) -> String? {
    guard case .comparison(.equal, .field(let reference), .text("")) = logic, let place,
      reference.company.isEmpty, reference.choice == nil, reference.modifier == nil,
      case .question(let question) = meanings[reference.name], question.place > place
    else { return nil }
    return question.field.name
  }

  private func absence(of name: String) -> String {
    if let other = forms[name], other != form { return "'\(name)' stands in another form, '\(other)'" }
    return name.hasSuffix("_complete")
      ? "'\(name)' is the state of a form" : "'\(name)' is no field of this dictionary"
  }
}
