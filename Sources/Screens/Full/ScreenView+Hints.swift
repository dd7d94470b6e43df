extension ScreenView {
  /// The keys as they are named on this medium: first what takes an answer, last those that work everywhere.
  var hints: [KeyHint] {
    let own = screen.keys.map { KeyHint(name(of: $0.key), $0.action) }
    let enter = own.filter { $0.key == "Enter" }
    let back = own.filter { $0.key == ConsoleKeys.back || $0.key == ConsoleKeys.escape }
    var hints = (enter.isEmpty ? answering : enter) + back
    if screen.tabs != nil { hints.append(KeyHint("Tab", language.say(ConsoleWords.nextPart))) }
    if back.isEmpty, let leaving = screen.leaving, !screen.keys.contains(where: { leads($0, leaving) }) {
      hints.append(KeyHint(ConsoleKeys.escape, language.say(KeyWords.goBack)))
    }
    return hints + own.filter { !back.contains($0) && !enter.contains($0) }
  }

  /// Whether a key says already where Esc leads.
  private func leads(_ hint: KeyHint, _ leaving: String) -> Bool {
    hint.key == leaving || leaving.isEmpty && hint.key == "Enter"
  }

  private var answering: [KeyHint] {
    let enter = { [language] (words: ConsoleWords) in [KeyHint("Enter", language.say(words))] }
    if isSearch { return screen.options.isEmpty ? [] : enter(.take) }
    switch screen.input {
    case .choice: return enter(.take)
    case .several: return [KeyHint("Space", language.say(ConsoleWords.tick))] + enter(.thatIsAll)
    case .words, .figure: return enter(.send)
    case .keys, nil: return []
    }
  }

  /// A letter is a letter where words are written, and a line of its own only with Enter.
  private func name(of key: String) -> String {
    let writes = screen.input == .words || isSearch
    if key == Screen.back {
      let isLeaving = screen.leaving == Screen.back
      return isLeaving && (writes || screen.tabs != nil) ? ConsoleKeys.escape : ConsoleKeys.back
    }
    guard writes, key.count == 1, !Self.everywhere.contains(key) else { return key }
    return key == screen.leaving ? ConsoleKeys.escape : key + " Enter"
  }

  private static let everywhere: Set<String> = ["?", "!", "+"]

  /// The hints on at most so many lines. What is left out is one key away, and help and crisis help are never left
  /// out.
  func hintLines(_ renderer: PlainRenderer, atMost limit: Int) -> [StyledLine] {
    var own = hints
    let last = own.filter { $0.key == "?" || $0.key == "!" }
    own.removeAll { last.contains($0) }
    var lines = renderer.keyLines(own + last)
    var isCut = false
    while lines.count > limit, !own.isEmpty {
      own.removeLast()
      isCut = true
      lines = renderer.keyLines(own + last.map { $0.key == "?" && isCut ? more($0) : $0 })
    }
    return lines.count > limit ? Array(lines.prefix(limit)) : lines
  }

  private func more(_ hint: KeyHint) -> KeyHint { KeyHint(hint.key, language.say(ConsoleWords.allKeys)) }
}
