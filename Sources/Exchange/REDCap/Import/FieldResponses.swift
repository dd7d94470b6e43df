internal import Assessment

/// The kinds of response of an instrument: fields that take the same answers share one.
struct FieldResponses {
  private(set) var drafts: [ResponseDraft] = []
  private(set) var texts: [TextGroupDraft] = []
  private var known: [FieldAnswers: String] = [:]
  private var names = FieldNames()
  private let language: Language

  init(language: Language) { self.language = language }

  /// The name of the response that takes these answers. A new one is named for its matrix, or for the field.
  mutating func response(for question: FieldQuestion, line: Int) -> String {
    let answers = question.answers
    if let name = known[answers] { return name }
    let matrix = question.field[.matrix]
    let name = names.name(for: answers.plainName ?? (matrix.isEmpty ? question.id : matrix))
    known[answers] = name
    drafts.append(draft(answers, name, line))
    let words = words(answers)
    if !words.isEmpty {
      texts.append(
        TextGroupDraft(id: Located(name, line: line), texts: words.map { KeyedText($0, $1, line) }))
    }
    return name
  }

  private func draft(_ answers: FieldAnswers, _ name: String, _ line: Int) -> ResponseDraft {
    var draft = ResponseDraft(id: Located(name, line: line), kind: Located(answers.kind, line: line))
    switch answers {
    case .choice(let coding), .boxes(let coding):
      draft.values = coding.choices.map { Located($0.value, line: line) }
    case .whole(let range), .decimal(let range):
      draft.min = Located(range.lowerBound, line: line)
      draft.max = Located(range.upperBound, line: line)
    case .words(let most): draft.maxLength = most.map { Located($0, line: line) }
    case .single, .yesNo, .trueFalse, .date, .clock: break
    }
    return draft
  }

  private func words(_ answers: FieldAnswers) -> [(key: String, text: String)] {
    switch answers {
    case .choice(let coding), .boxes(let coding): coding.choices.map { (String($0.value), $0.text) }
    case .single(let choice, _): [("yes", choice.text), ("no", ScreenWords(language).no)]
    case .yesNo: [("yes", ScreenWords(language).yes), ("no", ScreenWords(language).no)]
    case .trueFalse: [("yes", ScreenWords(language).right), ("no", ScreenWords(language).wrong)]
    case .whole, .decimal, .words, .date, .clock: []
    }
  }
}

extension KeyedText {
  /// A key and its text, both of one line.
  init(_ key: String, _ text: String, _ line: Int) {
    self.init(key: Located(key, line: line), text: Located(text, line: line))
  }
}

extension FieldAnswers {
  /// The kind's name in an instrument's file.
  fileprivate var kind: String {
    switch self {
    case .choice: "choice"
    case .boxes: "multiple"
    case .single, .yesNo, .trueFalse: "yes-no"
    case .whole: "integer"
    case .decimal: "decimal"
    case .words: "text"
    case .date: "date"
    case .clock: "clock"
    }
  }

  /// A name of its own, for answers that are the same in every form.
  fileprivate var plainName: String? {
    switch self {
    case .yesNo: "yes-or-no"
    case .trueFalse: "true-or-false"
    case .words(most: nil): "words"
    case .words: "many-words"
    case .date: "day"
    case .clock: "time-of-day"
    case .choice, .boxes, .single, .whole, .decimal: nil
    }
  }
}
