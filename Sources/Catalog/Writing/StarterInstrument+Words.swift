internal import Assessment

extension StarterInstrument {
  /// The pack in one language.
  static func words(in language: Language) -> [StarterLine] {
    packHead(language) + (language == .en ? english : chinese)
  }

  private static func packHead(_ language: Language) -> [StarterLine] {
    [
      .line("format: 1"),
      .line("instrument: {id}"),
      .line("language: \(language.rawValue)"),
      .line(
        "wording: project", "our own words; none: topics only; publisher: by instrument wording import",
        "自己写的问法；none只有主题；publisher由instrument wording import写入"),
      .line("complete: true", "nothing is missing", "一句不缺"),
    ]
  }

  private static let english: [StarterLine] = [
    .line("title: Sleep in the last week"),
    .line("short: Sleep"),
    .note(
      0, "Said before the first question. Put quotes around a text with a colon and a blank in it.",
      "第一题之前念的话。文字里有冒号加空格时，要用引号括起来。"),
    .line(
      "introduction: Four short questions about your sleep. If you would rather not answer one, we skip it."),
    .line("recall: over the last week"),
    .line("responses:"),
    .line("  often: {0: Not one night, 1: Some nights, 2: Most nights, 3: Every night}"),
    .line("items:"),
    .note(2, "ask: what is said aloud; label: its name in lists.", "ask是念出来的话，label是列表里的名字。"),
    .line("  q1: {ask: \"How many nights was it long before sleep came?\", label: Falling asleep}"),
    .line("  q2: {ask: \"How many nights did you lie awake in the middle?\", label: Lying awake}"),
    .line("  q3: {ask: \"How many nights left you rested in the morning?\", label: Rested}"),
    .line("  q4: {ask: \"How many nights did you wish not to wake again?\", label: Wish not to wake}"),
    .line("scores:"),
    .line("  total: Sleep score"),
    .line("bands:"),
    .line("  total: {low: Sleeps fairly well, high: Sleeps badly}"),
    .line("alerts:"),
    .line("  wish-not-to-wake: Wished not to wake again"),
  ]

  private static let chinese: [StarterLine] = [
    .line("title: 最近一个星期的睡眠"),
    .line("short: 睡眠"),
    .note(0, "Said before the first question. Keep a paragraph on one line.", "第一题之前念的话。一段话写在一行里。"),
    .line("introduction: 我想问您四个小问题，都是关于睡觉的。哪一题不想答，咱们就跳过去。"),
    .line("recall: 最近这一个星期"),
    .line("responses:"),
    .line("  often: {0: 一晚都没有, 1: 有几晚, 2: 多半晚上, 3: 天天晚上}"),
    .line("items:"),
    .note(2, "ask: what is said aloud; label: its name in lists.", "ask是念出来的话，label是列表里的名字。"),
    .line("  q1: {ask: \"躺下好久睡不着，这样有几晚？\", label: 入睡}"),
    .line("  q2: {ask: \"半夜醒了就睡不回去，这样有几晚？\", label: 半夜醒着}"),
    .line("  q3: {ask: \"早上起来觉得歇过来了，这样有几晚？\", label: 歇得好}"),
    .line("  q4: {ask: \"夜里想过别再醒来，这样有几晚？\", label: 不想醒来}"),
    .line("scores:"),
    .line("  total: 睡眠分"),
    .line("bands:"),
    .line("  total: {low: 睡得还行, high: 睡得不好}"),
    .line("alerts:"),
    .line("  wish-not-to-wake: 想过不再醒来"),
  ]
}
