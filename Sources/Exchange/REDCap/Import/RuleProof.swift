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
      case .score(0): leaveOutCulprits(defect, translation)
      case .score(let place):
        unfit.formulas[translation.scores[place].formula.field.name] = Self.words(defect)
      }
    }
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
  }

  private func question(_ place: Int) -> FieldQuestion { drafts.reader.questions[place] }

  private static func words(_ defect: Defect) -> String { "our checker says: \(defect.message)" }

  /// The checker puts what it finds in all expressions together on the first score: so the rules are added one by
  /// one, and those with which it finds something are left out.
  private mutating func leaveOutCulprits(_ defect: Defect, _ translation: RuleTranslation) {
    if leaveOutScores(translation.scores) { return }
    var conditions: [Int: String] = [:]
    for (place, condition) in translation.conditions.sorted(by: { $0.key < $1.key }) {
      conditions[place] = condition
      guard let rejection = rejection(translation.scores, conditions) else { continue }
      conditions[place] = nil
      unfit.logics[question(place).field.name] = Self.words(rejection.defects.first ?? defect)
    }
    guard conditions.count == translation.conditions.count, let first = translation.scores.first else {
      return
    }
    unfit.formulas[first.formula.field.name] = Self.words(defect)
  }

  /// Whether any had to go. Those that rest on one that went are translated anew, and fail by themselves.
  private mutating func leaveOutScores(_ scores: [RuleTranslation.Score]) -> Bool {
    var (kept, gone): ([RuleTranslation.Score], Set<String>) = ([], [])
    for score in scores {
      if !gone.isDisjoint(with: score.formula.needs) {
        gone.insert(score.formula.key)
      } else if let rejection = rejection(kept + [score], [:]) {
        gone.insert(score.formula.key)
        unfit.formulas[score.formula.field.name] = rejection.defects.first.map(Self.words)
      } else {
        kept.append(score)
      }
    }
    return !gone.isEmpty
  }
}
