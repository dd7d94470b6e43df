internal import Assessment

/// Finds out what answers a field takes, and says what of the dictionary's rules about them is left out.
struct FieldAnswersReader {
  let field: DictionaryField
  private(set) var notes: [FormNote] = []
  /// Why the field cannot be understood.
  private(set) var reasons: [FormNote] = []

  private static let mostChoices = 1000
  private static let mostBoxes = 60
  /// Numbers are taken within a million, by our rules.
  private static let farthest: Rational = 1_000_000

  init(_ field: DictionaryField) { self.field = field }

  /// What the field takes; `nil` with at least one reason, or for a field that asks nothing.
  mutating func answers(_ type: FieldType) -> FieldAnswers? {
    switch type {
    case .radio, .dropdown: choices(isBoxes: false)
    case .checkbox: choices(isBoxes: true)
    case .yesNo: .yesNo
    case .trueFalse: .trueFalse
    case .notes: .words(most: 10_000)
    case .text: text()
    case .slider: .whole(whole(range(else: .zero...100)))
    case .calculated, .descriptive, .file, .query: nil
    }
  }

  private mutating func note(_ message: String) {
    notes.append(FormNote(place: field.name, message: message))
  }

  private mutating func refuse(_ message: String) -> FieldAnswers? {
    reasons.append(FormNote(place: field.name, message: message))
    return nil
  }

  // MARK: Choices

  private mutating func choices(isBoxes: Bool) -> FieldAnswers? {
    let coding = FieldCoding(field[.choices])
    guard coding.repeated.isEmpty else {
      return refuse("the code '\(coding.repeated[0])' stands twice among its choices")
    }
    guard let first = coding.choices.first else { return refuse("it has no choices") }
    let most = isBoxes ? Self.mostBoxes : Self.mostChoices
    guard coding.choices.count <= most else {
      return refuse("it has \(coding.choices.count) choices; at most \(most) can be carried over")
    }
    if field.isRanked { note("each choice of its matrix may be taken once there; here this is not checked") }
    guard coding.choices.count > 1 else {
      note("its one choice is asked as yes or no")
      return .single(first, isBox: isBoxes)
    }
    noteRenumbered(coding)
    return isBoxes ? .boxes(coding) : .choice(coding)
  }

  private mutating func noteRenumbered(_ coding: FieldCoding) {
    guard !coding.isPlain else { return }
    let pairs = coding.renumbered.map { "\($0.code) is \($0.value)" }.joined(separator: ", ")
    note("codes that are no whole numbers were numbered, also in conditions and scores: \(pairs)")
  }

  // MARK: Text and numbers

  private mutating func text() -> FieldAnswers {
    let validation = field[.validation].lowercased()
    switch validation {
    case "": return words("")
    case "integer": return .whole(whole(range(else: Self.farthest.negated...Self.farthest)))
    case "time", "time_hh_mm_ss":
      noteLimits()
      if validation != "time" { note("asked to the minute, without seconds") }
      return .clock
    case _ where validation.hasPrefix("number"):
      return .decimal(range(else: Self.farthest.negated...Self.farthest))
    case _ where validation.hasPrefix("datetime"):
      noteLimits()
      note("only the day is asked, not the time of day")
      return .date
    case _ where validation.hasPrefix("date"):
      noteLimits()
      return .date
    case _: return words(validation)
    }
  }

  private mutating func words(_ validation: String) -> FieldAnswers {
    let source = field[.choices]
    if !source.isEmpty {
      note("its answers are looked up there (\(FieldText.quoted(source))); here it takes any words")
    }
    switch validation {
    case "": break
    case "email", "phone", "ssn":
      note("it asks for '\(validation)', which may tell who somebody is; consider leaving it out")
    case _: note("the form '\(validation)' of the answer is not checked")
    }
    return .words(most: nil)
  }

  /// Limits of dates and times are not carried over.
  private mutating func noteLimits() {
    let limits = [field[.lowest], field[.highest]].filter { !$0.isEmpty }
    if !limits.isEmpty {
      note("the limits of its dates or times are not checked: \(limits.joined(separator: ", "))")
    }
  }

  private mutating func range(else standard: ClosedRange<Rational>) -> ClosedRange<Rational> {
    let (lowest, highest) = (limit(.lowest), limit(.highest))
    let low = lowest ?? min(standard.lowerBound, highest ?? .zero)
    let high = highest ?? max(standard.upperBound, low)
    let (inner, outer) = (max(low, Self.farthest.negated), min(high, Self.farthest))
    guard inner < outer else {
      note("its limits from \(low) to \(high) leave no choice; they are left out")
      return standard
    }
    if (inner, outer) != (low, high) { note("its limits are drawn in to a million either way") }
    if lowest == nil || highest == nil, standard.upperBound == Self.farthest {
      note("numbers from \(inner) to \(outer) are taken, since not both limits are stated")
    }
    return inner...outer
  }

  private mutating func limit(_ column: DictionaryColumn) -> Rational? {
    let text = field[column]
    guard !text.isEmpty else { return nil }
    let number = Rational(text: text.replacing(",", with: "."))
    if number == nil { note("the limit '\(text)' is no number and is left out") }
    return number
  }

  /// The whole numbers within a range.
  private mutating func whole(_ range: ClosedRange<Rational>) -> ClosedRange<Rational> {
    let (low, high) = (range.lowerBound.roundedUp, range.upperBound.roundedDown)
    guard low < high else {
      note("there are no two whole numbers between its limits; they are left out")
      return Self.farthest.negated...Self.farthest
    }
    return low...high
  }
}
