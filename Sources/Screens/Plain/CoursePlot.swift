import Casework

/// The drawing of a score over time: the full range upwards with a line at each cut, real time to the right.
struct CoursePlot {
  private let course: Course
  private let scale: BandScale
  private let height: Int
  private let label: Int
  private let names: Int
  private let columns: Int

  /// Prepares a drawing of at most that many columns.
  init(_ course: Course, width: Int) {
    self.course = course
    height = max(9, min(15, course.bands.count * 3))
    scale = BandScale(course.range, bands: course.bands, cells: height)
    let edges = [course.range.upperBound, course.range.lowerBound] + course.bands.map(\.from)
    label = edges.map { Figure.text($0).count }.max() ?? 1
    let widest = course.bands.map { TerminalColumns.count($0.name) }.max() ?? 0
    let isBeside = widest > 0 && width - label - widest - 3 >= 40 && scale.runs.count == course.bands.count
    names = isBeside ? widest : 0
    columns = max(8, min(width - label - 2 - (isBeside ? widest + 1 : 0), 64))
  }

  /// Whether the bands' names stand beside the drawing.
  var namesBands: Bool { names > 0 || course.bands.isEmpty }

  /// The signs that occur, each with its meaning.
  var legend: [(sign: Character, words: String)] {
    let canvas = canvas
    let marks = course.points.map(\.mark)
    let words = course.legend
    let all: [(Bool, Character, String)] = [
      (canvas.contains { $0.contains("o") }, "o", words.value),
      (canvas.contains { $0.contains("~") }, "~", words.estimate),
      (marks.contains { $0.isPossible }, "|", words.possible), (marks.contains(.none), "x", words.none),
      (canvas.contains { $0.contains("*") }, "*", words.several),
      (course.points.dropFirst().contains { !$0.apart.isEmpty }, ":", words.apart),
    ]
    return all.filter(\.0).map { ($0.1, $0.2) }
  }

  /// The drawing, from its top to the dates.
  var lines: [String] {
    let canvas = canvas
    let rows = (0..<height).reversed().map { cell -> String in
      let axis = edge(at: cell) + (scale.cuts.contains(cell) ? " +" : " |")
      return Self.trimmed(axis + String(canvas[cell]) + name(at: cell))
    }
    return rows + [axis, dates]
  }

  /// Rows from the bottom up.
  private var canvas: [[Character]] {
    var rows = [[Character]](repeating: Array(repeating: " ", count: columns), count: height)
    for cut in scale.cuts {
      for column in stride(from: 0, to: columns, by: 2) { rows[cut][column] = "-" }
    }
    for column in breaks { for row in rows.indices { rows[row][column] = ":" } }
    for point in course.points {
      let at = column(of: point)
      switch point.mark {
      case .value(let value): Self.put("o", &rows[scale.cell(value)][at])
      case .estimate(let value): Self.put("~", &rows[scale.cell(value)][at])
      case .possible(let open):
        for row in scale.cell(open.lowerBound)...scale.cell(open.upperBound) { rows[row][at] = "|" }
      case .none: break
      }
    }
    return rows
  }

  /// Two results at one place are told by a sign of their own.
  private static func put(_ mark: Character, _ cell: inout Character) {
    cell = " -:".contains(cell) ? mark : "*"
  }

  /// Between two points that must not be read as one line.
  private var breaks: [Int] {
    zip(course.points, course.points.dropFirst()).compactMap { before, after in
      guard !after.apart.isEmpty else { return nil }
      let (left, right) = (column(of: before), column(of: after))
      return right - left > 1 ? (left + right) / 2 : right
    }
  }

  /// In proportion to the days; one alone stands in the middle.
  private func column(of point: Course.Point) -> Int {
    let days = course.points.map(\.day.daysSince1970)
    guard let first = days.min(), let last = days.max(), first < last else { return columns / 2 }
    let part = Double(point.day.daysSince1970 - first) / Double(last - first)
    return 1 + Int((part * Double(columns - 3)).rounded())
  }

  private func edge(at cell: Int) -> String {
    var text = ""
    if cell == height - 1 { text = Figure.text(course.range.upperBound) }
    if let run = scale.runs.firstIndex(where: { $0.lowerBound == cell }) {
      text = Figure.text(run == 0 ? course.range.lowerBound : course.bands[run].from)
    }
    return String(repeating: " ", count: label - text.count) + text
  }

  private func name(at cell: Int) -> String {
    guard names > 0,
      let run = scale.runs.firstIndex(where: { ($0.lowerBound + $0.upperBound - 1) / 2 == cell })
    else { return "" }
    return " " + course.bands[run].name
  }

  private var axis: String {
    var cells = [Character](repeating: "-", count: columns)
    for point in course.points { cells[column(of: point)] = point.mark == .none ? "x" : "+" }
    return String(repeating: " ", count: label) + " +" + String(cells)
  }

  /// The last and the first date always, where both fit; those between them where there is room.
  private var dates: String {
    var line = LabelLine(width: label + 2 + columns)
    let ends = [course.points.last, course.points.first].compactMap { $0 }
    for point in ends + course.points.dropFirst().dropLast().reversed() {
      line.put(point.date, at: max(0, label + 2 + column(of: point) - TerminalColumns.count(point.date) / 2))
    }
    return line.text
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Course.Mark {
  fileprivate var isPossible: Bool {
    switch self {
    case .possible: true
    case .value, .estimate, .none: false
    }
  }
}
