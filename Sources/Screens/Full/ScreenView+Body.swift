extension ScreenView {
  /// A screen's lines, and which of them are the marked option's or the step's to do now.
  typealias Body = (lines: [StyledLine], marked: Range<Int>?)

  /// How close the lines of a screen stand.
  private enum Density {
    /// Choices apart from each other.
    case airy
    /// Blocks apart from each other.
    case tight
    /// Nothing apart but the choices from what is above them.
    case close
    /// Choices in frames of so many lines.
    case cards(Int)
  }

  /// The lines of all blocks, as far apart as the height allows where a screen stands alone.
  func body(_ width: Int, _ height: Int) -> Body {
    let tight = lines(width, .tight)
    switch screen.layout {
    case .page:
      guard !screen.options.isEmpty, tight.lines.count > height else { return tight }
      let close = lines(width, .close)
      return close.lines.count <= height ? close : tight
    case .alone: break
    case .card:
      if let each = cardHeight(tight.lines.count, width, height) { return lines(width, .cards(each)) }
    }
    let airy = lines(width, .airy)
    if airy.lines.count <= height { return airy }
    return tight.lines.count <= height ? tight : lines(width, .close)
  }

  private func lines(_ width: Int, _ density: Density) -> Body {
    let renderer = PlainRenderer(width: width, colour: false, drawsFirst: true)
    let blocks = titleIsBody ? [.paragraph(screen.title)] : screen.blocks
    var lines: [StyledLine] = []
    var range: Range<Int>?
    var first = 0
    var previous: Block?
    for block in blocks {
      if isApart(previous, block, density) { lines.append("") }
      previous = block
      guard let parts = options(of: block, renderer) else {
        if range == nil, let now = step(in: block, renderer) {
          range = (lines.count + now.lowerBound)..<(lines.count + now.upperBound)
        }
        lines += renderer.lines(of: block)
        continue
      }
      lines += parts.head
      for (place, option) in parts.rows.enumerated() {
        if case .airy = density, place > 0 { lines.append("") }
        let isMarked = first + place == marked
        let start = lines.count
        if case .cards(let height) = density {
          lines += card(screen.options[first + place], width, height, isMarked: isMarked)
        } else {
          lines += isMarked ? Self.highlight(option, width) : option
        }
        if isMarked { range = start..<lines.count }
      }
      first += parts.rows.count
    }
    return (lines, range)
  }

  private func isApart(_ above: Block?, _ below: Block, _ density: Density) -> Bool {
    guard let above else { return false }
    switch density {
    case .airy, .tight, .cards: return !PlainRenderer.isClose(above, below)
    case .close:
      if case .choices = below { return true }
      return false
    }
  }

  /// The lines of the step to do now, which has to stay in sight.
  private func step(in block: Block, _ renderer: PlainRenderer) -> Range<Int>? {
    guard case .steps(let steps) = block, let now = steps.firstIndex(where: { $0.mark == .now }) else {
      return nil
    }
    let before = renderer.lines(of: .steps(Array(steps[..<now]))).count
    return before..<(before + renderer.lines(of: .steps([steps[now]])).count)
  }

  /// The options of a block, each with its lines; `nil` where nothing can be chosen in it.
  private func options(
    of block: Block, _ renderer: PlainRenderer
  ) -> (head: [StyledLine], rows: [[StyledLine]])? {
    switch block {
    case .choices(let choices):
      return ([], renderer.lines(of: screen.input == .several ? ticks(choices) : choices))
    case .table(let table) where table.isNumbered: return rows(of: table, renderer.width)
    case .heading, .paragraph, .spoken, .list, .steps, .table, .facts, .meter, .course, .notice, .hotlines:
      return nil
    }
  }

  private func ticks(_ choices: [Choice]) -> [Choice] {
    choices.enumerated().map { place, choice in
      var choice = choice
      choice.isChosen = false
      choice.text = (ticked.contains(place) ? "[x] " : "[ ] ") + choice.text
      return choice
    }
  }

  /// Rows set in, so that a mark can stand before each. Where they do not fit side by side, what is in a row stands
  /// in one sentence: a record of five lines each would leave two of forty in sight.
  private func rows(of table: Table, _ width: Int) -> (head: [StyledLine], rows: [[StyledLine]]) {
    let renderer = PlainRenderer(width: width - 2, colour: false, drawsFirst: true)
    let indented = { (line: StyledLine) in line.runs.isEmpty ? line : "  " + line }
    if let parts = renderer.sideBySide(table) {
      return (parts.head.map(indented), parts.rows.map { $0.map(indented) })
    }
    let texts = table.rows.map { row in
      zip(table.columns, row).compactMap { column, cell in
        cell.isEmpty
          ? nil : column.isFigure && cell.contains(where: \.isNumber) ? column.title + " " + cell : cell
      }.joined(separator: language.comma)
    }
    return ([], renderer.lines(of: Choice.numbered(texts)))
  }

  /// The marked option over the whole width, with a mark of its own where no style shows.
  static func highlight(_ lines: [StyledLine], _ width: Int) -> [StyledLine] {
    lines.enumerated().map { place, line in
      let mark = line.text.hasPrefix("* ") ? ">*" : "> "
      let text = place == 0 ? mark + line.text.dropFirst(2) : line.text
      return StyledLine(TerminalColumns.padded(text, to: width), .selected)
    }
  }

  // MARK: Cards

  /// How many lines each frame gets; `nil` where the window is too low for frames.
  private func cardHeight(_ tight: Int, _ width: Int, _ height: Int) -> Int? {
    let options = screen.options
    let texts = options.map { LineFilling(width: max(8, width - 8)).lines(of: $0.text).count }
    let others = tight - texts.reduce(0, +)
    guard let most = texts.max() else { return nil }
    let each = (height - others) / options.count
    return each >= most + 2 ? min(most + 4, each) : nil
  }

  private func card(_ option: Choice, _ width: Int, _ height: Int, isMarked: Bool) -> [StyledLine] {
    let inner = max(8, width - 4)
    let edge = (isMarked ? "#" : "+") + String(repeating: isMarked ? "#" : "-", count: inner + 2)
    let text = LineFilling(width: inner - 4).lines(of: option.text)
    let side = isMarked ? "#" : "|"
    let rows = max(text.count, height - 2)
    let above = (rows - text.count) / 2
    let style: Style = isMarked ? .selected : .strong
    let middle = (0..<rows).map { row -> StyledLine in
      let place = row - above
      let line = text.indices.contains(place) ? text[place] : ""
      let number = place == 0 ? TerminalColumns.padded(option.key, to: 4) : "    "
      return StyledLine("\(side) " + TerminalColumns.padded(number + line, to: inner) + " \(side)", style)
    }
    let line = StyledLine(edge + (isMarked ? "#" : "+"), isMarked ? .selected : .plain)
    return [line] + middle + [line]
  }
}
