extension PlainRenderer {
  /// The range as a bar, then each band with its bounds, the one that holds the score marked.
  ///
  /// Plain characters only: box-drawing characters are two columns wide in some Chinese terminals.
  func lines(of meter: Meter) -> [StyledLine] {
    [StyledLine(barLine(meter))] + meter.bands.indices.flatMap { bandLines(meter, $0) }
  }

  private func barLine(_ meter: Meter) -> String {
    let low = Figure.text(meter.range.lowerBound)
    let high = Figure.text(meter.range.upperBound)
    let length = min(width - low.count - high.count - 6, 60)
    return "  \(low) [" + bar(meter, length: length) + "] \(high)"
  }

  private func bar(_ meter: Meter, length: Int) -> String {
    var cells = [Character](repeating: "-", count: length)
    for band in meter.bands.dropFirst() { cells[cell(band.from, meter, length)] = "|" }
    switch meter.mark {
    case .value(let value):
      cells[cell(value, meter, length)] = "#"
    case .possible(let range):
      let span = cell(range.lowerBound, meter, length)...cell(range.upperBound, meter, length)
      for index in span { cells[index] = "=" }
    }
    return String(cells)
  }

  private func cell(_ value: Double, _ meter: Meter, _ length: Int) -> Int {
    let span = meter.range.upperBound - meter.range.lowerBound
    guard span > 0 else { return 0 }
    let part = (value - meter.range.lowerBound) / span
    return min(length - 1, max(0, Int(part * Double(length - 1) + 0.5)))
  }

  private func bandLines(_ meter: Meter, _ index: Int) -> [StyledLine] {
    let bounds = meter.bands.indices.map { self.bounds(meter, $0) }
    let widest = bounds.map(\.count).max() ?? 0
    let isHeld = meter.holds(index)
    let first = (isHeld ? "  > " : "    ") + TerminalColumns.padded(bounds[index], to: widest + 2)
    return fill(meter.bands[index].name, first: first, style: isHeld ? .strong : .plain)
  }

  private func bounds(_ meter: Meter, _ index: Int) -> String {
    let low = Figure.text(meter.bands[index].from)
    guard let top = top(meter, index) else { return low }
    return low == top ? low : low + "-" + top
  }

  /// The last whole value of a band; a band of broken values is told by its lower end alone.
  private func top(_ meter: Meter, _ index: Int) -> String? {
    guard index + 1 < meter.bands.count else { return Figure.text(meter.range.upperBound) }
    let next = meter.bands[index + 1].from
    guard next == next.rounded(), meter.bands[index].from == meter.bands[index].from.rounded() else {
      return nil
    }
    return Figure.text(next - 1)
  }
}
