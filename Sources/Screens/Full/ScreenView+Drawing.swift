extension ScreenView {
  /// What stands in the lowest line beside the keys: a lock that is near, a check under way.
  package typealias Banner = String

  /// The window with this screen in it.
  ///
  /// Mutating, because a page is as long as the window, and what is marked is kept in sight.
  package mutating func frame(_ size: Frame.Size, banner: Banner? = nil) -> Frame {
    let margin = size.columns >= 60 ? 2 : size.columns >= 24 ? 1 : 0
    let room = size.columns - 2 * margin
    let width = min(room, screen.layout == .page ? 100 : 64)
    let inset = margin + (screen.layout == .page ? 0 : (room - width) / 2)
    let head = header(size.columns, margin)
    let foot = footer(size, margin, banner)
    let height = max(1, size.rows - head.count - foot.lines.count)
    let body = body(width, height)
    let shown = visible(body, height)
    let space = String(repeating: " ", count: inset)
    var lines = head + shown.map { $0.runs.isEmpty ? $0 : StyledLine(space) + $0 }
    let filling = max(0, size.rows - foot.lines.count - lines.count)
    lines += [StyledLine](repeating: "", count: filling)
    let cursor = foot.cursor.map { Frame.Cursor(column: $0.column, row: lines.count + $0.row) }
    return Frame(lines: Array((lines + foot.lines).prefix(size.rows)), cursor: cursor)
  }

  private func header(_ columns: Int, _ margin: Int) -> [StyledLine] {
    let progress = screen.progress?.text ?? ""
    let room = columns - 2 * margin
    let space = room - TerminalColumns.count(progress) - (progress.isEmpty ? 0 : 2)
    let title = Self.cut(screen.title, to: max(4, space))
    let gap = room - TerminalColumns.count(title) - TerminalColumns.count(progress)
    let side = String(repeating: " ", count: margin)
    let line = side + title + String(repeating: " ", count: max(0, gap)) + progress + side
    return [StyledLine(line, screen.isGrave ? .alarm : .title)] + under(columns, margin)
  }

  /// The bar of the work done, or the parts of the screen; then air.
  private func under(_ columns: Int, _ margin: Int) -> [StyledLine] {
    let side = String(repeating: " ", count: margin)
    if let progress = screen.progress, progress.total > 0 {
      let length = columns - 2 * margin
      let full = min(length, length * max(0, progress.current - 1) / progress.total)
      let bar = String(repeating: "#", count: full) + String(repeating: ".", count: length - full)
      return [StyledLine(side + bar, .quiet)]
    }
    guard let tabs = screen.tabs else { return [""] }
    let names = tabs.parts.enumerated().reduce(StyledLine(side)) { line, part in
      let isShown = part.offset == tabs.current
      let text = isShown ? "[\(part.element.action)]" : " \(part.element.action) "
      return line + StyledLine(text, isShown ? .selected : .plain)
    }
    return [names.columns <= columns ? names : StyledLine(Self.cut(names.text, to: columns)), ""]
  }

  private func footer(
    _ size: Frame.Size, _ margin: Int, _ banner: Banner?
  ) -> (lines: [StyledLine], cursor: Frame.Cursor?) {
    let width = size.columns - 2 * margin
    let renderer = PlainRenderer(width: width, colour: false)
    let side = String(repeating: " ", count: margin)
    var lines: [StyledLine] = []
    var cursor: Frame.Cursor?
    if let remark { lines += renderer.fill(remark, first: "!  ", style: .attention) }
    if takesField {
      let window = field.window(of: max(4, width - 2))
      cursor = Frame.Cursor(column: margin + 2 + window.column, row: lines.count)
      lines.append(StyledLine("> ", .strong) + StyledLine(window.text))
    }
    var keys = renderer.keyLines(hints)
    let limit = size.rows >= 20 ? 4 : 2
    // On a small window the rest is one key away: ? shows them all.
    if keys.count > limit { keys = Array(keys.prefix(limit)) }
    lines += keys
    if let banner { lines += renderer.fill(banner, style: .attention) }
    return (lines.map { $0.runs.isEmpty ? $0 : StyledLine(side) + $0 }, cursor)
  }

  private var takesField: Bool {
    switch screen.input {
    case .words, .figure: true
    case .keys, .choice, .several, nil: isSearch
    }
  }

  /// The keys as they are named on this medium, those that every screen has last.
  private var hints: [KeyHint] {
    var hints = screen.keys.map { $0.key == Screen.back ? KeyHint(ConsoleKeys.back, $0.action) : $0 }
    if screen.tabs != nil { hints.insert(KeyHint("Tab", language.say(ConsoleWords.nextPart)), at: 0) }
    if screen.leaving == Screen.back, !screen.keys.contains(where: { $0.key == Screen.back }) {
      hints.insert(KeyHint(ConsoleKeys.escape, language.say(KeyWords.goBack)), at: 0)
    }
    if screen.input == .choice || screen.input == .several || isSearch {
      hints.insert(KeyHint("Enter", language.say(ConsoleWords.take)), at: 0)
    }
    return hints
  }

  /// The lines in sight: from where it was scrolled, with what is marked among them.
  private mutating func visible(_ body: (lines: [StyledLine], marked: Range<Int>?), _ height: Int)
    -> [StyledLine]
  {
    let count = body.lines.count
    guard count > height else {
      (top, scrolled) = (0, 0)
      let space = screen.layout == .page ? 0 : (height - count) / 2
      return [StyledLine](repeating: "", count: space) + body.lines
    }
    let page = max(1, height - 1)
    top += scrolled * max(1, page - 1)
    let isScrolling = scrolled != 0
    scrolled = 0
    if let marked = body.marked, !isScrolling {
      if marked.upperBound > top + page { top = marked.upperBound - page }
      if marked.lowerBound < top { top = marked.lowerBound }
    }
    top = min(max(0, top), count - page)
    let left = count - page - top
    let more = left > 0 ? language.say(ConsoleWords.below(left)) : language.say(ConsoleWords.above(top))
    return Array(body.lines[top..<(top + page)]) + [StyledLine(more, .quiet)]
  }

  /// The text, or as much of it as a width takes.
  static func cut(_ text: String, to width: Int) -> String {
    guard TerminalColumns.count(text) > width else { return text }
    var cut = ""
    for character in text {
      guard TerminalColumns.count(cut) + TerminalColumns.count(character) <= width - 1 else { break }
      cut.append(character)
    }
    return cut + "~"
  }
}
