internal import Assessment

/// Which of our languages a form can be shown in.
struct FormLanguages {
  /// The form's own language, if it is one of ours.
  let main: Language?
  /// The languages that have every question and every answer, the form's own first.
  private(set) var whole: [Language] = []
  /// Those of them in which something was added to our own form without a translation.
  private(set) var partial: Set<Language> = []
  private(set) var notes: [FormNote] = []

  init(_ plan: FormPlan) {
    let form = plan.form
    let texts = Self.texts(of: plan)
    if let tag = form.language {
      main = Language(tag: tag)
    } else {
      let language = Language(guessing: texts.compactMap(\.plain).joined())
      main = language
      note("the form does not say its language; \(language.rawValue) is taken")
    }
    if let main { whole.append(main) }
    let stated =
      form.facts?.lists("pack").compactMap { $0.text("language").flatMap { Language(rawValue: $0) } } ?? []
    for language in Language.allCases where language != main {
      let isStated = stated.contains(language)
      let missing = texts.filter { $0[language] == nil }.count
      if missing == 0 || isStated {
        whole.append(language)
        if missing > 0 { partial.insert(language) }
      } else if missing < texts.count {
        let count = texts.count - missing
        note(
          "\(count) of \(texts.count) texts are there in \(language.rawValue) too; they are not enough for a pack"
        )
      }
    }
    noteOthers(texts)
  }

  private mutating func note(_ message: String) {
    notes.append(FormNote(place: FormReader.whole, message: message))
  }

  private mutating func noteOthers(_ texts: [FormText]) {
    let tags = Set(texts.flatMap(\.translations.keys)).filter { Language(tag: $0) == nil }.sorted()
    if !tags.isEmpty { note("translations into \(tags.joined(separator: ", ")) are not carried over") }
  }

  /// Everything that a pack needs of the form.
  private static func texts(of plan: FormPlan) -> [FormText] {
    plan.questions.flatMap { [plan.tree.item($0.node).text] + $0.choices.map(\.option.text) }
  }
}
