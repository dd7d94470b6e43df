extension ScreenView {
  /// What stands in the lowest line beside the keys: a lock that is near, a check under way.
  package typealias Banner = String

  /// Where the parts of a window stand.
  private struct Room {
    let size: Frame.Size
    /// Empty columns at both edges.
    let margin: Int
    /// Columns for the screen's own text, and where they begin.
    let width: Int
    let inset: Int

    init(_ size: Frame.Size, _ layout: Screen.Layout) {
      self.size = size
      margin = size.columns >= 60 ? 2 : size.columns >= 24 ? 1 : 0
      let room = size.columns - 2 * margin
      switch layout {
      case .page, .card: width = min(room, 100)
      case .alone: width = min(room, 64)
      }
      inset = margin + (layout == .page ? 0 : (room - width) / 2)
    }

    /// Between the margins.
    var inner: Int { size.columns - 2 * margin }
    /// A small window has no lines to give away.
    var isLow: Bool { size.rows < 12 }

    func indented(_ line: StyledLine, by columns: Int) -> StyledLine {
      line.runs.isEmpty ? line : StyledLine(String(repeating: " ", count: columns)) + line
    }
  }

  /// The window with this screen in it: never more lines than it has, none wider.
  ///
  /// Mutating, because a page is as long as the window, and what is marked is kept in sight.
  package mutating func frame(_ size: Frame.Size, banner: Banner? = nil) -> Frame {
    let frame = drawn(size, banner)
    guard isEndHidden, remark == nil, let problem else { return frame }
    remark = problem
    return drawn(size, banner)
  }

  /// Why the last line was not taken stands below everything; where that is out of sight it is said beside the keys.
  private var problem: String? {
    guard takesText || screen.input == .several, case .notice(let notice)? = screen.blocks.last else {
      return nil
    }
    return notice.level == .attention ? notice.text : nil
  }

  private mutating func drawn(_ size: Frame.Size, _ banner: Banner?) -> Frame {
    let room = Room(size, screen.layout)
    let head = header(room)
    let foot = footer(room, banner)
    let between = max(0, size.rows - head.count - foot.count)
    let (middle, cursor) = middle(room, between)
    let filling = [StyledLine](repeating: "", count: max(0, between - middle.count))
    let lines = (head + middle + filling + foot).prefix(size.rows).map { $0.clipped(to: size.columns) }
    return Frame(
      lines: lines,
      cursor: cursor.map { place in
        Frame.Cursor(
          column: min(place.column, size.columns - 1), row: min(head.count + place.row, size.rows - 1))
      })
  }

  // MARK: Top

  private func header(_ room: Room) -> [StyledLine] {
    let texts = titleLines(room)
    let style: Style = screen.isGrave ? .alarm : .title
    let progress = progressText(room)
    let lines = texts.enumerated().map { place, text -> StyledLine in
      let beside = place == 0 ? progress : ""
      let title = TerminalColumns.padded(text, to: room.inner - TerminalColumns.count(beside))
      let side = String(repeating: " ", count: room.margin)
      return StyledLine(side + title + beside + side, style)
    }
    return lines + under(room)
  }

  /// What is left out where a title needs the room more.
  private func progressText(_ room: Room) -> String {
    let text = screen.progress?.text ?? ""
    return TerminalColumns.count(text) + 6 <= room.inner ? text : ""
  }

  /// A name is not cut off where a second line can hold the rest of it.
  private func titleLines(_ room: Room) -> [String] {
    let title = titleIsBody ? "" : screen.title
    let progress = TerminalColumns.count(progressText(room))
    let width = room.inner - (progress == 0 ? 0 : progress + 2)
    guard TerminalColumns.count(title) > width else { return [title] }
    let lines = LineFilling(width: width).lines(of: title)
    return room.isLow || lines.count > 2 ? [Self.cut(title, to: width)] : lines
  }

  /// A screen of one sentence is read where other screens are read.
  var titleIsBody: Bool { screen.blocks.isEmpty }

  /// The bar of the work done, or the parts of the screen; then air.
  private func under(_ room: Room) -> [StyledLine] {
    let air: [StyledLine] = room.size.rows >= 16 && screen.layout == .page ? [""] : []
    if let progress = screen.progress, progress.total > 0 {
      guard !room.isLow else { return [] }
      let full = min(room.inner, room.inner * max(0, progress.current - 1) / progress.total)
      let bar = String(repeating: "#", count: full) + String(repeating: ".", count: room.inner - full)
      return [room.indented(StyledLine(bar, .quiet), by: room.margin)] + air
    }
    guard let tabs = screen.tabs, !tabs.parts.isEmpty else { return room.size.rows >= 8 ? [""] : [] }
    return [room.indented(names(of: tabs, room.inner), by: room.margin)] + (room.isLow ? [] : [""])
  }

  /// All parts side by side, else the one that is shown and which of how many it is.
  private func names(of tabs: Tabs, _ width: Int) -> StyledLine {
    let names = tabs.parts.enumerated().map { place, part in
      place == tabs.current
        ? StyledLine("[\(part.action)]", .selected) : StyledLine(" \(part.action) ")
    }
    let all = names.dropFirst().reduce(names[0]) { $0 + $1 }
    guard all.columns > width, tabs.parts.indices.contains(tabs.current) else { return all }
    return names[tabs.current] + StyledLine("  \(tabs.current + 1)/\(tabs.parts.count)", .quiet)
  }

  // MARK: Bottom

  private func footer(_ room: Room, _ banner: Banner?) -> [StyledLine] {
    let renderer = PlainRenderer(width: room.inner, colour: false)
    var lines: [StyledLine] = []
    if let remark {
      lines = Array(renderer.fill(remark, first: "!  ", style: .attention).prefix(room.isLow ? 2 : 3))
    }
    let limit = room.size.rows >= 20 ? 3 : room.isLow ? (room.size.rows >= 8 || remark == nil ? 1 : 0) : 2
    lines += hintLines(renderer, atMost: limit)
    if let banner { lines += renderer.fill(banner, style: .attention).prefix(room.isLow ? 1 : 2) }
    return lines.map { room.indented($0, by: room.margin) }
  }

  // MARK: Between

  /// The screen's own lines, and the text under the cursor: below them, where a list narrows above them.
  private mutating func middle(_ room: Room, _ height: Int) -> ([StyledLine], Frame.Cursor?) {
    guard takesText else { return (body(in: room, height), nil) }
    let input = typed(room, height)
    let air = height > input.lines.count + 3 ? 1 : 0
    let body = body(in: room, max(0, height - input.lines.count - air))
    let gap = [StyledLine](repeating: "", count: air)
    var cursor = input.cursor
    if isSearch { return (input.lines + gap + body, cursor) }
    cursor.row += body.count + gap.count
    return (body + gap + input.lines, cursor)
  }

  private mutating func body(in room: Room, _ height: Int) -> [StyledLine] {
    visible(body(room.width, height), height, room.width).map { room.indented($0, by: room.inset) }
  }

  private func typed(_ room: Room, _ height: Int) -> (lines: [StyledLine], cursor: Frame.Cursor) {
    let width = max(4, room.width - 2)
    let isLong = screen.input == .words && !isSearch
    let window = isLong ? field.window(of: width, rows: max(1, min(6, height / 3))) : field.window(of: width)
    let last = window.rows.count - 1
    let lines = window.rows.enumerated().map { place, text in
      let isCut = place == 0 && window.hidesBefore || place == last && window.hidesAfter && last > 0
      let sign = place == 0 ? (isCut ? ">~" : "> ") : isCut ? " ~" : "  "
      let end = last == 0 && window.hidesAfter ? "~" : ""
      let line = StyledLine(sign, .strong) + StyledLine(text) + StyledLine(end, .strong)
      return room.indented(line, by: room.inset)
    }
    return (lines, Frame.Cursor(column: room.inset + 2 + window.column, row: window.row))
  }

  /// The lines in sight: from where it was scrolled, with what is marked among them.
  private mutating func visible(
    _ body: (lines: [StyledLine], marked: Range<Int>?), _ height: Int, _ width: Int
  ) -> [StyledLine] {
    let count = body.lines.count
    guard count > height else {
      (top, scrolled, isMarkedInSight, isEndHidden) = (0, 0, true, false)
      // Where a line is to spare it is kept for what may be said of a wrong key, so that nothing moves then.
      let spare = height - count - (remark == nil ? 1 : 0)
      let space = screen.layout == .page || isSearch ? 0 : max(0, spare / 2)
      return [StyledLine](repeating: "", count: space) + body.lines
    }
    let page = max(1, height - 1)
    top += scrolled * max(1, page - 1)
    scrolled = 0
    if let marked = body.marked, isFollowing {
      top = max(top, marked.upperBound - page)
      top = min(top, marked.lowerBound)
    }
    top = min(max(0, top), count - page)
    isEndHidden = top < count - page
    isMarkedInSight = body.marked.map { $0.lowerBound >= top && $0.lowerBound < top + page } ?? true
    let more = Self.cut(
      language.say(outOfSight(above: top, below: count - page - top)), to: width)
    return Array((body.lines[top..<(top + page)] + [StyledLine(more, .quiet)]).prefix(height))
  }

  private func outOfSight(above: Int, below: Int) -> ConsoleWords {
    above == 0 ? .below(below) : below == 0 ? .above(above) : .around(above, below)
  }

  /// The text, or as much of it as a width takes.
  static func cut(_ text: String, to width: Int) -> String {
    guard TerminalColumns.count(text) > width else { return text }
    return text.prefix(columns: width - 1) + "~"
  }
}

extension StyledLine {
  /// As much of the line as a width takes.
  func clipped(to width: Int) -> StyledLine {
    guard columns > width else { return self }
    var line: StyledLine = ""
    for run in runs {
      line = line + StyledLine(run.text.prefix(columns: width - line.columns), run.style)
    }
    return line
  }
}

extension String {
  /// The first characters, as many as a width takes.
  fileprivate func prefix(columns width: Int) -> String {
    var (text, used) = ("", 0)
    for character in self {
      used += TerminalColumns.count(character)
      guard used <= width else { break }
      text.append(character)
    }
    return text
  }
}
