extension ScreenView {
  /// The lines of all blocks, and which of them are the marked option's.
  func body(_ width: Int, _ height: Int) -> (lines: [StyledLine], marked: Range<Int>?) {
    if screen.layout == .card { return cards(width, height) }
    let tight = lines(width, isAiry: false)
    guard screen.layout == .alone else { return tight }
    let airy = lines(width, isAiry: true)
    return airy.lines.count <= height ? airy : tight
  }

  private func lines(_ width: Int, isAiry: Bool) -> (lines: [StyledLine], marked: Range<Int>?) {
    let renderer = PlainRenderer(width: width, colour: false, drawsFirst: true)
    var lines: [StyledLine] = []
    var range: Range<Int>?
    var first = 0
    var previous: Block?
    for block in screen.blocks {
      if previous != nil, !PlainRenderer.isClose(previous, block) { lines.append("") }
      previous = block
      guard let parts = options(of: block, renderer) else {
        let drawn = renderer.lines(of: block)
        if let now = step(in: block, renderer) {
          range = (lines.count + now.lowerBound)..<(lines.count + now.upperBound)
        }
        lines += drawn
        continue
      }
      lines += parts.head
      for (place, option) in parts.rows.enumerated() {
        if isAiry, place > 0 { lines.append("") }
        let isMarked = first + place == marked
        let start = lines.count
        lines += option.map { isMarked ? Self.highlight($0, width) : $0 }
        if isMarked { range = start..<lines.count }
      }
      first += parts.rows.count
    }
    return (lines, range)
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
    case .table(let table) where table.isNumbered: return renderer.parts(of: table)
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

  /// The marked option over the whole width, with a mark of its own where no style shows.
  static func highlight(_ line: StyledLine, _ width: Int) -> StyledLine {
    guard !line.text.isEmpty else { return line }
    let text = line.text.hasPrefix(" ") || line.text.hasPrefix("*") ? ">" + line.text.dropFirst() : line.text
    return StyledLine(TerminalColumns.padded(text, to: width), .selected)
  }

  /// The choices in frames that fill the window, so that a person can point at them.
  private func cards(_ width: Int, _ height: Int) -> (lines: [StyledLine], marked: Range<Int>?) {
    let renderer = PlainRenderer(width: width, colour: false, drawsFirst: true)
    let asked = screen.blocks.compactMap { block -> String? in
      guard case .spoken(let text) = block else { return nil }
      return text
    }
    var lines: [StyledLine] = asked.flatMap { renderer.fill($0, style: .strong) }
    lines.append("")
    let options = screen.options
    guard !options.isEmpty else { return (lines, nil) }
    let each = max(3, min(7, (height - lines.count) / options.count))
    var range: Range<Int>?
    for (place, option) in options.enumerated() {
      let card = card(option, width, each, isMarked: place == marked)
      if place == marked { range = lines.count..<(lines.count + card.count) }
      lines += card
    }
    return (lines, range)
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
