internal import Assessment

/// Holds a form's drafts against our checker until it accepts them: a condition or score in which it finds a defect
/// is left out and reported, since a definition that is not proved is never used.
struct RuleProof {
  let drafts: FieldDrafts
  let forms: [String: String]
  private var unfit = RuleTranslation.Unfit()

  init(_ drafts: FieldDrafts, forms: [String: String]) {
    self.drafts = drafts
    self.forms = forms
  }

  /// What the checker accepts.
  ///
  /// - Throws: ``FormRefusal`` where the defect lies in the questions themselves.
  mutating func accepted() throws(FormRefusal) -> RuleTranslation {
    // Every round leaves out at least one rule, so it ends.
    while true {
      let translation = RuleTranslation(drafts.reader, forms: forms, unfit: unfit)
      guard let rejection = rejection(translation.scores, translation.conditions) else {
        return translation
      }
      try leaveOut(rejection, translation)
    }
  }

  private func rejection(
    _ scores: [RuleTranslation.Score], _ conditions: [Int: String]
  ) -> Rejection? {
    do throws(Rejection) {
      _ = try Instrument(drafts.instrument(scores, conditions, isTrial: true))
      return nil
    } catch {
      return error
    }
  }

  private mutating func leaveOut(
    _ rejection: Rejection, _ translation: RuleTranslation
  ) throws(FormRefusal) {
    var reasons: [FormNote] = []
    for defect in rejection.defects {
      switch DraftPart(line: defect.line) {
      case .head: reasons.append(FormNote(place: drafts.reader.form, message: defect.message))
      case .question(let place):
        reasons.append(FormNote(place: question(place).field.name, message: defect.message))
      case .condition(let place): unfit.logics[question(place).field.name] = Self.words(defect)
      case .score(0): leaveOutCulprit(defect, translation)
      case .score(let place):
        unfit.formulas[translation.scores[place].formula.field.name] = Self.words(defect)
      }
    }
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
  }

  private func question(_ place: Int) -> FieldQuestion { drafts.reader.questions[place] }

  private static func words(_ defect: Defect) -> String { "our checker says: \(defect.message)" }

  /// The checker puts what it finds in all expressions together on the first score: so the rules are added one by
  /// one until it finds it.
  private mutating func leaveOutCulprit(_ defect: Defect, _ translation: RuleTranslation) {
    let scores = translation.scores
    for index in scores.indices where rejection(Array(scores[...index]), [:]) != nil {
      unfit.formulas[scores[index].formula.field.name] = Self.words(defect)
      return
    }
    var conditions: [Int: String] = [:]
    for (place, condition) in translation.conditions.sorted(by: { $0.key < $1.key }) {
      conditions[place] = condition
      guard rejection(scores, conditions) != nil else { continue }
      unfit.logics[question(place).field.name] = Self.words(defect)
      return
    }
    unfit.formulas[scores[0].formula.field.name] = Self.words(defect)
  }
}
