internal import Assessment

/// The conditions and scores of one form in our language, and what could not be said in it.
struct RuleTranslation {
  /// A score, with when it applies.
  struct Score: Hashable {
    let formula: FieldFormula
    let value: String
    let appliesWhen: String?
  }

  /// The scores, in an order in which nothing is used before it is made.
  private(set) var scores: [Score] = []
  /// Why a calculated field is no score, by its name.
  private(set) var formulaFailures: [String: String] = [:]
  /// What became of branching logic, by its field's name.
  private(set) var logics: [String: TranslatedLogic] = [:]
  /// The conditions, by the questions' places.
  private(set) var conditions: [Int: String] = [:]

  private var scope: FieldScope
  private let formulas: [String: FieldFormula]
  private var isBegun: Set<String> = []
  /// As many as an instrument may have; formulas that need each other in a row are no deeper either.
  private static let mostScores = 100

  /// Translates a form. What was found unfit before is left out, with the reason that is given: `formulas` and
  /// `logics` by field names.
  init(_ reader: FieldReader, forms: [String: String], unfit: Unfit) {
    scope = FieldScope(
      form: reader.form, forms: forms, meanings: reader.absent.mapValues { FieldScope.Meaning.nothing($0) })
    for question in reader.questions {
      scope.meanings[question.field.name.lowercased()] = .question(question)
    }
    formulas = Dictionary(reader.formulas.map { ($0.key, $0) }) { first, _ in first }
    for (place, formula) in reader.formulas.enumerated() {
      if place >= Self.mostScores {
        fail(formula, "an instrument has at most \(Self.mostScores) scores")
      } else if let reason = unfit.formulas[formula.field.name] {
        fail(formula, reason)
      }
    }
    for formula in reader.formulas { translate(formula, unfit) }
    for question in reader.questions where question.isConditional {
      let logic = logic(of: question.field, place: question.place, unfit)
      conditions[question.place] = logic.condition?.text
      logics[question.field.name] = logic
    }
    for heading in reader.headings where !heading.field.logic.isEmpty {
      logics[heading.field.name] = logic(of: heading.field, place: heading.place, unfit)
    }
  }

  /// What the checker found unfit, and why.
  struct Unfit {
    var formulas: [String: String] = [:]
    var logics: [String: String] = [:]
  }

  private mutating func fail(_ formula: FieldFormula, _ reason: String) {
    isBegun.insert(formula.key)
    formulaFailures[formula.field.name] = reason
    scope.meanings[formula.key] = .nothing("its formula is not carried over")
    if !formula.field.logic.isEmpty {
      logics[formula.field.name] = TranslatedLogic(failures: ["the calculated field is left out"])
    }
  }

  private mutating func translate(_ formula: FieldFormula, _ unfit: Unfit) {
    let name = formula.key
    guard isBegun.insert(name).inserted else { return }
    scope.meanings[name] = .nothing("the formulas go in a circle")
    do throws(LogicError) {
      let logic = try formula.logic.get()
      for name in formula.needs.sorted() {
        if let other = formulas[name] { translate(other, unfit) }
      }
      let (value, applies) = try phrases(logic)
      let shown = formula.field.logic.isEmpty ? nil : self.logic(of: formula.field, place: nil, unfit)
      logics[formula.field.name] = shown
      let conditions = [applies, shown?.condition].compactMap(\.self)
      scope.meanings[name] = .score(formula.id, canBeBlank: applies != nil)
      scores.append(
        Score(
          formula: formula, value: value.text,
          appliesWhen: conditions.isEmpty ? nil : Phrase.all(conditions).text))
    } catch {
      fail(formula, error.reason)
    }
  }

  /// A formula that can end in nothing becomes a score that does not apply then.
  private func phrases(_ logic: Logic) throws(LogicError) -> (value: Phrase, applies: Phrase?) {
    let translator = LogicTranslator(scope: scope)
    do throws(LogicError) {
      return (try translator.number(logic), nil)
    } catch {
      guard let parts = logic.partedFromBlank else { throw error }
      return (try translator.number(parts.value), try translator.condition(parts.applies))
    }
  }

  /// Branching logic, part by part where an `and` joins them.
  private func logic(of field: DictionaryField, place: Int?, _ unfit: Unfit) -> TranslatedLogic {
    if let reason = unfit.logics[field.name] { return TranslatedLogic(failures: [reason]) }
    var translated = TranslatedLogic()
    do throws(LogicError) {
      for part in try LogicParser.parse(field.logic).conjuncts { add(part, to: &translated, place) }
    } catch {
      translated.failures.append(error.reason)
    }
    return translated
  }

  private func add(_ part: Logic, to translated: inout TranslatedLogic, _ place: Int?) {
    do throws(LogicError) {
      translated.add(try LogicTranslator(scope: scope, place: place).condition(part))
    } catch {
      if let later = scope.unanswered(part, at: place) {
        translated.laterOnes.append(later)
      } else {
        translated.failures.append(error.reason)
      }
    }
  }
}
