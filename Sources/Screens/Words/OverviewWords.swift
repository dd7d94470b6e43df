package import Casework

/// The first page of a chart: what is open, what to do next, where things stood last.
package enum OverviewWords: Phrase {
  case title
  case first
  case openQuestion(String, String, CalendarDate)
  case next, nothingNext
  case lastResults
  case unfinished(String, CalendarDate)
  case askAgain(String, CalendarDate)
  case consentEnded(ConsentScope), consentOutdated(ConsentScope), consentEnds(ConsentScope, CalendarDate)
  case noCases, noNotes, noConsents
  case pickResult, pickCase
  case noteTo(String, String), noteOf(String)
  case notReadable

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title: ("Overview", "总览")
    case .first: ("First of all", "先看这里")
    case .openQuestion(let label, let form, let date):
      (
        "“\(label)” has no answer yet (\(form), \(Self.day(date).en)). Please ask in person.",
        "“\(label)”还没有答案（\(form)，\(Self.day(date).zhHans)），请当面问一问。"
      )
    case .next: ("What to do next", "接下来")
    case .nothingNext: ("Nothing is due just now.", "眼下没有要做的。")
    case .lastResults: ("Last results", "最近的结果")
    case .unfinished(let form, let date):
      (
        "“\(form)” of \(Self.day(date).en) was not finished; go on with it today.",
        "\(Self.day(date).zhHans)的“\(form)”没问完，今天接着问。"
      )
    case .askAgain(let form, let date):
      (
        "“\(form)” was last asked on \(Self.day(date).en); it can be asked again.",
        "“\(form)”上次是\(Self.day(date).zhHans)问的，可以再问一次了。"
      )
    case .consentEnded(let scope):
      (
        "The consent to \(Self.name(scope).en) has run out. Ask again when it suits.",
        "“\(Self.name(scope).zhHans)”的同意到期了，方便的时候再问一下。"
      )
    case .consentOutdated(let scope):
      (
        "The notice has changed; ask anew about \(Self.name(scope).en).",
        "告知的内容改了，“\(Self.name(scope).zhHans)”要重新问一下。"
      )
    case .consentEnds(let scope, let date):
      (
        "The consent to \(Self.name(scope).en) runs out on \(Self.day(date).en).",
        "“\(Self.name(scope).zhHans)”的同意到\(Self.day(date).zhHans)为止。"
      )
    case .noCases: ("There has been no case.", "没有过个案。")
    case .noNotes: ("No notes so far.", "还没有记过备注。")
    case .noConsents: ("Consent has not been asked for yet.", "还没有征求过同意。")
    case .pickResult: ("Type a row's number to see that result.", "输入行号，看那一次的结果。")
    case .pickCase: ("Type a row's number to open that case.", "输入行号，打开那个个案。")
    case .noteTo(let form, let label): ("\(form), to “\(label)”", "\(form)，“\(label)”这一题")
    case .noteOf(let form): (form, form)
    case .notReadable:
      (
        "This result was made with a version that cannot be read now. Its score is in the table.",
        "这一次用的问卷版本，现在读不了；分数在表里。"
      )
    }
  }

  private static func day(_ date: CalendarDate) -> (en: String, zhHans: String) { TimeWords.date(date).said }
  private static func name(_ scope: ConsentScope) -> (en: String, zhHans: String) {
    NameWords.scope(scope).said
  }
}
