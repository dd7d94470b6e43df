import Assessment
import TestSupport
import Testing

@testable import Exchange

/// What becomes of real dictionaries, in figures, so that nothing can vanish in silence.
@Suite("Real data dictionaries", .enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct RealDictionaryTests {
  struct Figures: Equatable, CustomTestStringConvertible {
    var imported = 0
    var refused = 0
    var questions = 0
    var rulesTranslated = 0
    var rulesReported = 0
    var formulasTranslated = 0
    var formulasReported = 0

    var testDescription: String {
      "\(imported)+\(refused) forms, \(questions) questions, rules \(rulesTranslated)+\(rulesReported), "
        + "formulas \(formulasTranslated)+\(formulasReported)"
    }

    init(
      _ imported: Int, _ refused: Int, questions: Int, rules: (Int, Int), formulas: (Int, Int)
    ) {
      (self.imported, self.refused, self.questions) = (imported, refused, questions)
      (rulesTranslated, rulesReported) = rules
      (formulasTranslated, formulasReported) = formulas
    }

    init(_ dictionary: REDCapImport) {
      for form in dictionary.forms {
        switch form.outcome {
        case .success(let form):
          imported += 1
          questions += form.instrument.items.count
        case .failure: refused += 1
        }
        rulesTranslated += form.branching.translated.count
        rulesReported += form.branching.reported.count
        formulasTranslated += form.calculations.translated.count
        formulasReported += form.calculations.reported.count
      }
    }
  }

  /// Forms, rules and formulas as the folder's README counts them: 59 forms, 487 rules; 36 formulas.
  @Test(
    "Forms, questions, rules and formulas, carried over and reported",
    arguments: [
      (RealDictionary.voice, Figures(53, 6, questions: 1502, rules: (397, 90), formulas: (2, 1))),
      (.sample, Figures(6, 6, questions: 312, rules: (232, 99), formulas: (16, 20))),
      (.longitudinal, Figures(9, 0, questions: 86, rules: (2, 0), formulas: (1, 1))),
      (.problematic, Figures(1, 0, questions: 5, rules: (0, 0), formulas: (0, 0))),
    ])
  func figures(file: RealDictionary, expected: Figures) throws {
    #expect(Figures(try file.imported()) == expected)
  }

  @Test(
    "Every field is a question, a score, a text, or named in a note or reason",
    arguments: RealDictionary.allCases)
  func everyField(file: RealDictionary) throws {
    let fields = try DataDictionary(file.bytes).fields
    for form in try file.imported().forms {
      let own = fields.filter { $0.form == form.name }
      let logics = Set(own.filter { !$0.logic.isEmpty }.map(\.name))
      #expect(Set(form.branching.translated + form.branching.reported) == logics)
      #expect(form.branching.count == logics.count)
      let formulas = Set(own.filter { $0[.type] == "calc" }.map(\.name))
      #expect(Set(form.calculations.translated + form.calculations.reported) == formulas)
      #expect(form.calculations.count == formulas.count)
      let named = Set(form.notes.map(\.place))
      for name in form.branching.reported + form.calculations.reported {
        #expect(named.contains(name), "\(form.name): \(name)")
      }
      guard case .success(let imported) = form.outcome else { continue }
      let ids = imported.instrument.items.map(\.id.value) + imported.instrument.scores.map(\.id.value)
      for field in own where field[.type] != "descriptive" {
        let isThere = ids.contains(field.name.replacing("_", with: "-")) || named.contains(field.name)
        #expect(isThere, "\(form.name): \(field.name)")
      }
    }
  }

  @Test("What is handed over is accepted by the checker, pack included", arguments: RealDictionary.allCases)
  func accepted(file: RealDictionary) throws {
    for form in try file.imported().forms {
      guard case .success = form.outcome else { continue }
      let trial = try file.form(form.name)
      #expect(trial.instrument.items.allSatisfy { trial.pack.items[$0.id]?.ask.isEmpty == false })
      #expect(trial.instrument.items.allSatisfy { ($0.askWhen == nil) == ($0.hidden == nil) })
    }
  }

  @Test("Twelve forms ask nothing, and each says so of every field")
  func refused() throws {
    let refused = try RealDictionary.allCases.flatMap { file in
      try file.imported().forms.compactMap { form -> (String, FormRefusal)? in
        guard case .failure(let refusal) = form.outcome else { return nil }
        return (form.name, refusal)
      }
    }
    #expect(
      Set(refused.map(\.0)) == [
        "bridge2ai_econsent_usf_english", "bridge2ai_econsent_usf_spanish", "bridge2ai_econsent_mit_english",
        "acoustic_task", "recording", "q_neuro_moca", "visit_start", "remote_survey_introduction",
        "child_survey_introduction", "parent_survey_introduction", "family_surveys_introduction",
        "sensitive_question_introduction",
      ])
    for (name, refusal) in refused {
      #expect(refusal.reasons.first == FormNote(place: name, message: "nothing is left that can be asked"))
      #expect(refusal.reasons.count > 1, "\(name)")
    }
  }

  /// Why rules of the two large dictionaries are not carried over, counted by what their notes begin with.
  @Test(
    "The reasons, in figures",
    arguments: [
      (RealDictionary.voice, ["field left out": 84, "always asked": 2, "text said more often": 4]),
      (
        .sample,
        [
          "field left out": 30, "always asked": 13, "asked more often": 5, "text said more often": 25,
          "formula left out": 20, "form refused": 6,
        ]
      ),
    ])
  func reasons(file: RealDictionary, expected: [String: Int]) throws {
    var found: [String: Int] = [:]
    for form in try file.imported().forms {
      for name in form.branching.reported { found[Self.kind(name, form), default: 0] += 1 }
    }
    #expect(found == expected)
  }

  private static func kind(_ name: String, _ form: REDCapForm) -> String {
    guard case .success = form.outcome else { return "form refused" }
    let messages = form.notes.filter { $0.place == name }.map(\.message)
    let kinds = [
      ("left out, since", "field left out"), ("always asked", "always asked"),
      ("asked more often", "asked more often"),
      ("the text is said before", "text said more often"), ("its branching logic is not", "formula left out"),
    ]
    return kinds.first { kind in messages.contains { $0.hasPrefix(kind.0) } }?.1 ?? "?"
  }
}

extension REDCapForm {
  /// What is said of it, carried over or not.
  fileprivate var notes: [FormNote] {
    switch outcome {
    case .success(let form): form.notes
    case .failure(let refusal): refusal.reasons
    }
  }
}
