/// Draws a screen as lines of text, fit for a screen reader and for any terminal.
///
/// No line is wider than `width`, except that a table narrower than its cells becomes records first. With `colour`
/// the same lines carry SGR sequences; nothing is said by colour alone.
package struct PlainRenderer: Sendable {
  /// Columns at most.
  package let width: Int
  /// Whether SGR sequences are written.
  package let colour: Bool
  /// Whether a drawing stands before the words that say the same; a reader of lines wants the words first.
  package let drawsFirst: Bool

  /// A renderer for a width; anything below 20 columns is drawn as for 20.
  package init(width: Int, colour: Bool, drawsFirst: Bool = false) {
    self.width = max(20, width)
    (self.colour, self.drawsFirst) = (colour, drawsFirst)
  }

  /// The lines of a screen, from its title to its keys; the prompt is not among them.
  package func lines(of screen: Screen) -> [String] {
    styledLines(of: screen).map { $0.text(coloured: colour) }
  }

  /// The lines of a screen as one text that ends with a line break.
  package func text(of screen: Screen) -> String {
    lines(of: screen).map { $0 + "\n" }.joined()
  }

  private func styledLines(of screen: Screen) -> [StyledLine] {
    var lines = head(of: screen)
    var previous: Block?
    for block in screen.blocks {
      if !Self.isClose(previous, block) { lines.append("") }
      lines += self.lines(of: block)
      previous = block
    }
    guard !screen.keys.isEmpty else { return lines }
    return lines + [""] + keyLines(screen.keys)
  }

  /// The lines of one block.
  func lines(of block: Block) -> [StyledLine] {
    switch block {
    case .heading(let text): fill(text, style: .strong)
    case .paragraph(let text): fill(text)
    case .spoken(let text): fill(text, first: "  ", style: .strong)
    case .choices(let choices): lines(of: choices).flatMap(\.self)
    case .list(let points): points.flatMap { fill($0, first: "- ") }
    case .steps(let steps): steps.flatMap(lines)
    case .table(let table): lines(of: table)
    case .facts(let facts): lines(of: facts)
    case .meter(let meter): lines(of: meter)
    case .course(let course): lines(of: course)
    case .notice(let notice): lines(of: notice)
    case .hotlines(let hotlines): lines(of: hotlines)
    }
  }

  /// The lines of each choice.
  func lines(of choices: [Choice]) -> [[StyledLine]] {
    let keyWidth = choices.map { TerminalColumns.count($0.key) }.max() ?? 1
    return choices.map { lines(of: $0, keyWidth: keyWidth) }
  }

  /// A heading stands right above what it names, where that is not a heading itself.
  static func isClose(_ above: Block?, _ below: Block) -> Bool {
    guard case .heading = above else { return false }
    if case .heading = below { return false }
    return true
  }

  /// The keys side by side, as many as fit a line.
  func keyLines(_ keys: [KeyHint]) -> [StyledLine] {
    packed(keys.map { "[\($0.key)] \($0.action)" }, gap: "  ", style: .quiet)
  }

  /// Short texts side by side, as many as fit a line, none broken that fits a line by itself.
  func packed(_ texts: [String], gap: String, style: Style) -> [StyledLine] {
    var lines = [""]
    for text in texts {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = text
      } else if TerminalColumns.count(line + gap + text) <= width {
        lines[lines.count - 1] += gap + text
      } else {
        lines.append(text)
      }
    }
    return lines.flatMap { line in
      TerminalColumns.count(line) <= width ? [StyledLine(line, style)] : fill(line, style: style)
    }
  }

  private func head(of screen: Screen) -> [StyledLine] {
    let tabs = screen.tabs.map(lines) ?? []
    guard let progress = screen.progress?.text else { return fill(screen.title, style: .title) + tabs }
    let gap = width - TerminalColumns.count(screen.title) - TerminalColumns.count(progress)
    guard gap >= 2 else { return fill(screen.title, style: .title) + fill(progress) + tabs }
    return [StyledLine(screen.title, .title) + StyledLine(String(repeating: " ", count: gap) + progress)]
      + tabs
  }

  /// The parts with their keys, the shown one marked.
  func lines(of tabs: Tabs) -> [StyledLine] {
    let names = tabs.parts.enumerated().map { place, part in
      place == tabs.current ? "*\(part.key) \(part.action)*" : "\(part.key) \(part.action)"
    }
    return packed(names, gap: "  ", style: .plain)
  }

  private func lines(of step: Step) -> [StyledLine] {
    switch step.mark {
    case .ahead: fill(step.text, first: "[ ] ")
    case .now: fill(step.text, first: "[>] ", style: .strong)
    case .done: fill(step.text, first: "[x] ")
    case .passed: fill(step.text, first: "[-] ")
    }
  }

  private func lines(of notice: Notice) -> [StyledLine] {
    switch notice.level {
    case .calm: fill(notice.text)
    case .attention: fill(notice.text, first: "!  ", style: .attention)
    case .danger: fill(notice.text, first: "!! ", style: .danger)
    }
  }

  private func lines(of choice: Choice, keyWidth: Int) -> [StyledLine] {
    let space = String(repeating: " ", count: keyWidth - TerminalColumns.count(choice.key))
    let mark = choice.isChosen ? "* " : "  "
    return fill(
      choice.text, first: mark + space + choice.key + "  ", style: choice.isChosen ? .strong : .plain)
  }
}
