public import Assessment

/// A starting point for an instrument of one's own: three short files that pass the checker as they stand and say
/// in their comments what to change.
public enum StarterInstrument {
  /// The files by name.
  ///
  /// - Parameters:
  ///   - id: the instrument's name; one that is no name is refused when the files are checked.
  ///   - language: the language of the comments.
  ///   - hint: lines for the top of a file of a kind.
  /// - Returns: `instrument.yaml` and a pack in every language, whose words are each in their own.
  public static func files(
    named id: String, explainedIn language: Language, hint: (EditorHint.Kind) -> [String] = { _ in [] }
  ) -> [String: String] {
    func text(_ kind: EditorHint.Kind, _ lines: [StarterLine]) -> String {
      hint(kind).map { "# \($0)\n" }.joined()
        + lines.map { $0.text(in: language).replacing("{id}", with: id) + "\n" }.joined()
    }
    var files = [InstrumentFile.name: text(.instrument, head + scoring)]
    for pack in Language.allCases { files[PackFile.name(of: pack)] = text(.pack, words(in: pack)) }
    return files
  }

  private static let head: [StarterLine] = [
    .note(0, "Work from the top of the paper form to its bottom. Check often:", "照着纸质问卷从上到下改，改几行就查一次："),
    .note(0, "  nuanxin instrument check {id}", "  nuanxin instrument check {id}"),
    .line("format: 1"),
    .line("id: {id}", "also the folder's name", "也是文件夹名"),
    .line("version: 1.0.0", "raise it whenever a figure changes", "改了数字就要升版本"),
    .line("measures: sleep", "in a few words", "问什么，几个字"),
    .line(
      "recall: P1W", "the time asked about: P1W, P2W, P30D, P6M, now, lifetime, since-last",
      "问多久以来：P1W一周、P2W两周、P30D三十天、P6M半年、now、lifetime、since-last"),
    .line(
      "direction: higher-is-worse", "or higher-is-better, or none", "越高越难受；也可以写higher-is-better或none"),
    .line("minutes: 2"),
    .line("modes: [interviewer, self]", "read aloud, filled in alone", "念给对方听、本人自己填"),
    .line("fit: {age: 18}", "from which age; leave it out if for everyone", "多大年纪起适用；人人适用就删掉"),
    .note(0, "Whose it is, and what you may do with it. Look this up first.", "是谁的，能怎么用。先把这个弄清楚。"),
    .line("licence:"),
    .line("  holder: not traced"),
    .line("  terms: for the clinic to confirm"),
    .line("  source: the paper form"),
    .line("  verified: false", "true: you have read it there yourself", "true表示您亲自在那里读到了"),
    .note(0, "Where the figures come from: the manual, not a web page.", "数字从哪里来：看手册，不看网页。"),
    .line("sources:"),
    .line("  - {figure: items and answers, source: the paper form, verified: true}"),
    .note(0, "The kinds of answer, with the numbers printed on the form.", "回答的种类，数字照纸上印的写。"),
    .line("responses:"),
    .line("  often: {kind: choice, values: [0, 1, 2, 3]}"),
    .note(
      0, "The questions, in the order asked, without their words: those are in the packs.",
      "题目按问的顺序；文字不写在这里，写在语言文件里。"),
    .line("items:"),
    .line("  - {id: q1, response: often}"),
    .line("  - {id: q2, response: often}"),
    .line("  - {id: q3, response: often}", "a good sign, turned round below", "这一题是好的表现，下面反过来算"),
    .note(
      2, "safety: if nobody answers it, a person must look into it. The alert below is for the answer.",
      "safety：没有回答时，要有人跟进；有了回答，由下面的alerts发提醒。"),
    .line("  - {id: q4, response: often, safety: true, sensitive: true}"),
  ]

  private static let scoring: [StarterLine] = [
    .line("scores:"),
    .line("  total:"),
    .line("    value: sum(q1...q2, reverse(q3), q4)", "a range is written q1...q4", "连着的题写成q1...q4"),
    .note(
      4, "Only if the manual has such a rule; without these lines a gap leaves the total open.",
      "手册里有这条规则才写；没有就删掉，缺题时总分就不给。"),
    .line("    missing: {allow: 1, then: prorate, round: nearest, source: the manual, verified: false}"),
    .line("    bands: {low: 0, high: 6}", "the lowest value of each band", "每一档从几分起"),
    .line(
      "    positive: {at: 6, source: the manual, verified: false}", "6 itself counts", "6分本身也算"),
    .line("alerts:"),
    .line("  - id: wish-not-to-wake"),
    .line("    when: q4 >= 1"),
    .line("    level: urgent", "attention, urgent or immediate", "attention、urgent或immediate"),
    .line("    kind: self-harm", "or harm-others", "或harm-others"),
    .line("    source: our own rule; for the clinical lead to confirm"),
    .line("    verified: false"),
    .note(
      0, "Worked by hand on the paper form, before you run anything; never copied from the program.",
      "先在纸上用手算好，再来运行；绝不能照抄程序算出来的。"),
    .line("examples:"),
    .line("  - answers: {q3: 3}"),
    .line("    rest: 0", "the answer to every other question", "其余各题都答这个"),
    .line("    expect: {total: 0, total.band: low, alerts: [], prompts: []}"),
    .line("    source: \"lowest total: 0 + 0 + (3 - 3) + 0\""),
    .line("  - answers: {q3: 2, q4: 0}"),
    .line("    rest: 2"),
    .line("    expect: {total: 5, total.band: low, alerts: []}"),
    .line("    source: \"2 + 2 + 1 + 0, just below the cut-off\""),
    .line("  - answers: {q3: 2, q4: 1}"),
    .line("    rest: 2"),
    .line("    expect: {total: 6, total.band: high, alerts: [wish-not-to-wake]}"),
    .line("    source: \"2 + 2 + 1 + 1, just at the cut-off; question 4 at 1 raises the flag\""),
    .line("  - answers: {q3: 0}"),
    .line("    rest: 3"),
    .line("    expect: {total: 12, total.band: high}"),
    .line("    source: \"highest total: 3 + 3 + (3 - 0) + 3\""),
    .line("  - answers: {q1: \"!declined\", q3: 3, q4: 0}", "a refusal", "不愿意答"),
    .line("    rest: 3"),
    .line("    expect: {total: 4, total.min: 3, total.max: 6, total.prorated: true}"),
    .line("    source: \"one gap: 3 / 3 x 4 = 4\""),
    .line("  - answers: {q1: 1}"),
    .line(
      "    expect: {total: null, total.min: 1, total.max: 10, prompts: [q4]}", "empty is not asked", "空着就是没问"),
    .line("    source: \"three gaps: no total\""),
  ]
}
