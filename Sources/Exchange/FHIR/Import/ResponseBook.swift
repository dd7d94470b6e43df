internal import Assessment

/// The kinds of response of a form, one for all the questions that have the same answers in the same words.
struct ResponseBook {
  /// What tells two kinds apart.
  struct Entry: Hashable {
    var kind: Question.Kind
    var values: [Int] = []
    var texts: [FormText] = []
    var unit: FormUnit?
  }

  private(set) var entries: [(id: String, entry: Entry)] = []
  private var names: [Entry: String] = [:]

  /// The name of a question's kind of response.
  mutating func name(of question: Question, in tree: FormTree) -> String {
    var entry = Entry(kind: question.kind, unit: question.unit)
    entry.values = question.choices.map(\.value) + (question.other.map { [$0.value] } ?? [])
    entry.texts = question.choices.map { $0.option.text.inOurLanguages }
    return name(of: entry, called: tree.item(question.node).facts?.text("response"))
  }

  /// The name of a kind of response.
  mutating func name(of entry: Entry, called own: String?) -> String {
    // Kinds of one's own making may be alike and yet bear two names.
    let known = entries.first { $0.entry == entry && (own == nil || $0.id == own) }
    if let known { return known.id }
    let wanted = own.flatMap { Slug.isName($0) ? $0 : nil } ?? entry.kind.usualName
    let name = Slug.free(wanted, except: Set(entries.map(\.id)))
    entries.append((name, entry))
    return name
  }

  /// The kinds as drafts.
  func drafts() -> [ResponseDraft] {
    entries.enumerated().map { index, named in
      named.entry.draft(named.id, line: DraftPlace(.response, index).line())
    }
  }
}

extension ResponseBook.Entry {
  fileprivate func draft(_ id: String, line: Int) -> ResponseDraft {
    var draft = ResponseDraft(
      id: Located(id, line: line), kind: Located(kind.name, line: line),
      values: values.map { Located($0, line: line) }, unit: unit.map { Located($0.code, line: line) })
    func set(_ low: Rational, _ high: Rational) {
      (draft.min, draft.max) = (Located(low, line: line), Located(high, line: line))
    }
    switch kind {
    case .integer(let range), .duration(let range):
      set(Rational(range.lowerBound), Rational(range.upperBound))
    case .decimal(let range): set(range.lowerBound, range.upperBound)
    case .text(let maxLength): draft.maxLength = maxLength.map { Located($0, line: line) }
    case .choice, .multiple, .yesNo, .date, .clock: break
    }
    return draft
  }
}

extension Question.Kind {
  /// The name used in instruments' files.
  var name: String {
    switch self {
    case .choice: "choice"
    case .multiple: "multiple"
    case .yesNo: "yes-no"
    case .integer: "integer"
    case .decimal: "decimal"
    case .duration: "duration"
    case .text: "text"
    case .date: "date"
    case .clock: "clock"
    }
  }

  /// What such a response is called where nobody named it.
  fileprivate var usualName: String {
    switch self {
    case .choice: "answer"
    case .multiple: "answers"
    case .yesNo: "yes-no"
    case .integer, .decimal: "number"
    case .duration: "minutes"
    case .text: "words"
    case .date: "day"
    case .clock: "time"
    }
  }
}
