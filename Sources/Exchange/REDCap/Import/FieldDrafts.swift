internal import Assessment

/// Puts a form's questions and what was translated into drafts.
struct FieldDrafts {
  let reader: FieldReader
  let id: String
  let language: Language

  /// The language whose script most of the texts are in.
  static func language(of reader: FieldReader) -> Language {
    var (han, latin) = (0, 0)
    for text in reader.questions.flatMap({ [$0.ask] + $0.headings + $0.answers.words }) {
      for scalar in text.unicodeScalars {
        if scalar.isHan { han += 1 } else if scalar.properties.isAlphabetic { latin += 1 }
      }
    }
    // A Chinese character says about as much as three letters.
    return han * 3 > latin ? .zhHans : .en
  }

  /// The form's name as a title.
  var title: String {
    let words = reader.form.split { $0 == "_" || $0.isWhitespace }.joined(separator: " ")
    return words.isEmpty ? id : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The instrument. Lines say which part they belong to while it `isTrial`.
  func instrument(
    _ scores: [RuleTranslation.Score], _ conditions: [Int: String], isTrial: Bool
  ) -> InstrumentDraft {
    let line = { (part: DraftPart) in isTrial ? part.line : 1 }
    var responses = FieldResponses(language: language)
    var draft = head()
    draft.items = reader.questions.map { question in
      let place = line(.question(question.place))
      let condition = conditions[question.place].map { Located($0, line: line(.condition(question.place))) }
      return ItemDraft(
        id: Located(question.id, line: place),
        response: Located(responses.response(for: question, line: place), line: place), askWhen: condition,
        hidden: condition.map { Located("omit", line: $0.line) }, isSafety: question.isDangerous,
        isSensitive: question.isDangerous)
    }
    draft.responses = responses.drafts
    draft.scores = scores.enumerated().map { index, score in
      let place = line(.score(index))
      return ScoreDraft(
        id: Located(score.formula.id, line: place), value: Located(score.value, line: place),
        appliesWhen: score.appliesWhen.map { Located($0, line: place) })
    }
    return draft
  }

  private func head() -> InstrumentDraft {
    let origin = "REDCap data dictionary, form \(reader.form)"
    let open = "not stated in the dictionary; for the clinic to fill in"
    var draft = InstrumentDraft(
      id: at(id), version: at("1.0.0"), measures: at(title), recall: at("now"), direction: at("none"),
      minutes: at(minutes), modes: [at("interviewer"), at("self")],
      licence: LicenceDraft(holder: at(open), terms: at(open), source: at(origin), verified: false),
      digest: .none)
    draft.sources = [
      SourceDraft(
        figure: at("questions, conditions and formulas"), source: at(origin), verified: false, line: 1)
    ]
    return draft
  }

  /// Six questions a minute.
  var minutes: Int { min(600, reader.questions.count / 6 + 1) }

  /// The words.
  func pack(_ scores: [RuleTranslation.Score]) -> PackDraft {
    var responses = FieldResponses(language: language)
    for question in reader.questions { _ = responses.response(for: question, line: 1) }
    var pack = PackDraft(
      instrument: at(id), language: at(language.rawValue), wording: at(Wording.publisher.rawValue),
      isComplete: true, digest: .none)
    pack.source = at("\(reader.form), REDCap data dictionary")
    pack.title = at(title)
    pack.short = at(FieldText.short(title))
    pack.introduction = at(title)
    pack.recall = at(ScreenWords(language).recall)
    pack.responses = responses.texts
    pack.items = reader.questions.map { question in
      ItemTextDraft(
        id: at(question.id), ask: at(question.ask), label: at(question.label),
        heading: question.headings.isEmpty ? nil : at(question.headings.joined(separator: "\n")))
    }
    pack.scores = scores.map { KeyedText($0.formula.id, $0.formula.label, 1) }
    return pack
  }

  private func at<Value>(_ value: Value) -> Located<Value> { Located(value, line: 1) }
}
