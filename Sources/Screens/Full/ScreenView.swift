package import Assessment

/// One screen in front of a person: what is marked, what is typed, how far it is scrolled.
///
/// Keys go in, and what they come to is the very line that would have been typed where screens are drawn in lines:
/// one way of reading answers, whatever the screen is drawn on. A wrong key is explained and changes nothing.
package struct ScreenView: Sendable {
  /// What a key came to.
  package enum Outcome: Hashable, Sendable {
    /// The screen stands; it may look different.
    case stays
    /// A line that the screen waited for.
    case line(String)
    /// The letters of a search changed.
    case searched(String)
    /// The window is to show nothing until the next key.
    case blanked
    /// The login is to be locked.
    case locked
    /// The window is to be drawn anew.
    case redrawn
    /// The program is to be stopped for a while.
    case suspended
  }

  /// The screen.
  package private(set) var screen: Screen
  /// The language of the hints around it.
  package let language: Language
  /// What is typed.
  package private(set) var field = TextField()
  /// The choice or row that is marked, by its place among all.
  package internal(set) var marked: Int?
  /// Those that were ticked, where several can be.
  package private(set) var ticked: Set<Int> = []
  /// Why the last key did nothing.
  package internal(set) var remark: String?
  /// How many lines are scrolled out of sight.
  var top = 0
  /// Pages asked for and not yet drawn: only the drawing knows how long a page is.
  var scrolled = 0
  /// Whether what is marked is to stay in sight: until somebody turns a page, and again once the mark is moved.
  var isFollowing = true
  /// Whether all of what is marked could be seen when it was last drawn.
  var isMarkedInSight = true
  /// Whether the end of the screen was out of sight when it was last drawn.
  var isEndHidden = false
  /// Whether it narrows a list with every letter.
  let isSearch: Bool
  private var digits = ""
  private var isWarned = false

  /// Shows a screen; what was chosen before is marked.
  package init(_ screen: Screen, in language: Language, isSearch: Bool = false) {
    (self.screen, self.isSearch) = (screen, isSearch)
    self.language = screen.language ?? language
    let chosen = screen.options.indices.filter { screen.options[$0].isChosen }
    if screen.input == .several { ticked = Set(chosen) }
    marked = chosen.first
  }

  /// Shows what a search found for other letters.
  package mutating func replace(_ screen: Screen) {
    self.screen = screen
    marked = screen.options.isEmpty || field.isEmpty ? nil : 0
    (top, isFollowing) = (0, true)
  }

  /// Takes a key in.
  package mutating func handle(_ key: Key) -> Outcome {
    remark = nil
    if key != .escape, key != .control("c") { isWarned = false }
    if !key.isCharacter { digits = "" }
    switch key {
    case .control("l"): return .redrawn
    case .control("x"): return .locked
    case .control("z"): return .suspended
    case .escape, .control("c"): return leave()
    case .enter: return confirm()
    case .pageUp: return scroll(-1)
    case .pageDown: return scroll(1)
    case .up: return move(-1)
    case .down: return move(1)
    case _: break
    }
    if let line = everywhere(key) { return line }
    if takesText, field.take(key) { return isSearch ? .searched(field.text) : .stays }
    switch key {
    case .tab, .right: return turn(1)
    case .backTab: return turn(-1)
    case .left: return screen.hasBack && screen.tabs == nil ? .line(Screen.back) : turn(-1)
    case .backspace: return screen.hasBack ? .line(Screen.back) : explain()
    case .home: return jump(toEnd: false)
    case .end: return jump(toEnd: true)
    case .character(let character): return take(character)
    case .delete, .up, .down, .pageUp, .pageDown, .enter, .escape, .control, .other: return explain()
    }
  }

  /// Whether letters are written instead of being keys.
  var takesText: Bool {
    switch screen.input {
    case .words, .figure: true
    case .keys, .choice, .several, nil: isSearch
    }
  }

  /// Whether one of a few can be marked.
  private var hasMark: Bool {
    guard !screen.options.isEmpty else { return false }
    switch screen.input {
    case .choice, .several: return true
    case .keys, .words, .figure, nil: return isSearch
    }
  }

  /// Keys that lead away from any screen, as long as nothing is half typed.
  private func everywhere(_ key: Key) -> Outcome? {
    guard field.isEmpty, case .character(let character) = key else { return nil }
    switch character {
    case "!", "！": return .line("!")
    case "+", "＋": return .line("+")
    case "?", "？": return .line("?")
    case _: break
    }
    guard screen.input != .words, !isSearch else { return nil }
    if character == "b" || character == "B" { return .blanked }
    return screen.input == .figure ? keyLine(character) : nil
  }

  private mutating func take(_ character: Character) -> Outcome {
    let earlier = digits
    // A space after a number parts it from the next, as where numbers are typed in lines.
    if character == " ", !earlier.isEmpty {
      digits = ""
      return .stays
    }
    if let place = place(typing: character) {
      // The first digit of two meant another one.
      if !earlier.isEmpty, digits != earlier, digits.hasPrefix(earlier), let marked { tick(marked) }
      tick(place)
      mark(place)
      return .stays
    }
    if character == " " {
      guard hasMark else { return scroll(1) }
      if screen.input == .several, let marked {
        tick(marked)
        return .stays
      }
    }
    return keyLine(character) ?? explain()
  }

  private mutating func tick(_ place: Int) {
    if screen.input == .several { ticked.formSymmetricDifference([place]) }
  }

  private mutating func mark(_ place: Int) { (marked, isFollowing) = (place, true) }

  /// A key of the screen, whatever its case.
  private func keyLine(_ character: Character) -> Outcome? {
    let typed = TypedText.normalised(String(character)).lowercased()
    let keys = screen.keys + (screen.tabs?.parts ?? [])
    if typed == Screen.back, screen.hasBack { return .line(typed) }
    return keys.contains { $0.key.lowercased() == typed } ? .line(typed) : nil
  }

  /// The option that the digits typed so far lead to: `1`, then `12`.
  private mutating func place(typing character: Character) -> Int? {
    let typed = TypedText.normalised(String(character)).lowercased()
    defer { if !typed.allSatisfy(\.isNumber) { digits = "" } }
    guard hasMark, !typed.isEmpty else { return nil }
    let options = screen.options
    for line in [digits + typed, typed] {
      guard let place = options.firstIndex(where: { $0.key.lowercased() == line }) else { continue }
      digits = line
      return place
    }
    digits = ""
    return nil
  }

  private mutating func confirm() -> Outcome {
    if hasMark, marked != nil, !isMarkedInSight {
      // Nobody means to answer with a line that is out of sight.
      (isFollowing, isMarkedInSight) = (true, true)
      remark = language.say(ConsoleWords.markedHere)
      return .stays
    }
    if isSearch { return found() }
    switch screen.input {
    case .words: return .line(field.text)
    case .figure: return field.isEmpty ? explain(.typeFirst) : .line(field.text)
    case .several: return several()
    case .choice, .keys, nil: break
    }
    if hasMark, let marked { return .line(screen.options[marked].key) }
    return screen.keys.contains { $0.key == "Enter" } || screen.input == nil ? .line("") : explain()
  }

  /// What is marked, or the only one that was found.
  private mutating func found() -> Outcome {
    let options = screen.options
    guard !options.isEmpty else { return explain(.foundNothing) }
    guard let place = marked ?? (options.count == 1 ? 0 : nil) else { return explain() }
    return .line(options[place].key)
  }

  private mutating func several() -> Outcome {
    guard !ticked.isEmpty else { return explain(.tickFirst) }
    return .line(ticked.sorted().map { screen.options[$0].key }.joined(separator: " "))
  }

  /// Esc never throws anything away: what is half typed is warned about first, and where nothing leads past a
  /// screen that is said. Letters that only looked for somebody are nothing to keep.
  private mutating func leave() -> Outcome {
    if !field.isEmpty, !isSearch, !isWarned {
      isWarned = true
      remark = language.say(ConsoleWords.halfTyped)
      return .stays
    }
    if let line = screen.leaving { return .line(line) }
    remark = language.say(ConsoleWords.nothingLeadsPast)
    return .stays
  }

  private mutating func move(_ places: Int) -> Outcome {
    let last = screen.options.count - 1
    guard hasMark else {
      (top, isFollowing) = (max(0, top + places), false)
      return .stays
    }
    mark(marked.map { min(last, max(0, $0 + places)) } ?? (places > 0 ? 0 : last))
    return .stays
  }

  /// The first or the last of all; where nothing can be marked, the top or the end.
  private mutating func jump(toEnd: Bool) -> Outcome {
    if hasMark {
      mark(toEnd ? screen.options.count - 1 : 0)
    } else {
      (top, isFollowing) = (toEnd ? Self.beyondEveryEnd : 0, false)
    }
    return .stays
  }

  /// The drawing takes it back to the last page.
  private static let beyondEveryEnd = 1 << 20

  private mutating func scroll(_ pages: Int) -> Outcome {
    isFollowing = false
    scrolled += pages
    return .stays
  }

  private mutating func turn(_ places: Int) -> Outcome {
    guard let tabs = screen.tabs else { return explain() }
    return .line(tabs.line(moving: places))
  }

  private mutating func explain(_ words: ConsoleWords? = nil) -> Outcome {
    let usual: ConsoleWords =
      marked != nil || !hasMark || screen.input == .several
      ? .noSuchKey : isSearch ? .chooseFound : .chooseFirst
    remark = language.say(words ?? usual)
    return .stays
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = self { return true }
    return false
  }
}

extension Screen {
  /// Everything that can be chosen, from top to bottom: choices, and rows by their numbers.
  var options: [Choice] {
    blocks.flatMap { block -> [Choice] in
      switch block {
      case .choices(let choices): choices
      case .table(let table) where table.isNumbered: Choice.numbered(table.rows.map { $0.first ?? "" })
      case .heading, .paragraph, .spoken, .list, .steps, .table, .facts, .meter, .course, .notice, .hotlines:
        []
      }
    }
  }
}
