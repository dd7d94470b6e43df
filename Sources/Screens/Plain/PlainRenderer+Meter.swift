extension PlainRenderer {
  /// The value above its place on the range, the numbers at the bands' edges below it, the cut-off under those;
  /// then each band with its bounds, the one that holds the score marked.
  ///
  /// Plain characters only: box-drawing characters are two columns wide in some Chinese terminals.
  func lines(of meter: Meter) -> [StyledLine] {
    let length = min(width - 5, 62)
    let scale = BandScale(meter.range, bands: meter.bands, cells: length)
    let axis = [above(meter, scale, length), bar(meter, scale, length), below(meter, scale, length)]
    return (axis + cutOffLine(meter, scale)).map { StyledLine($0) }
      + meter.bands.indices.flatMap { bandLines(meter, $0) }
  }

  /// Two columns of margin and the bar's bracket stand before the first cell.
  private var margin: String { "   " }

  private func above(_ meter: Meter, _ scale: BandScale, _ length: Int) -> String {
    var line = LabelLine(width: length)
    switch meter.mark {
    case .value(let value):
      line.put(Figure.text(value), at: scale.cell(value))
    case .possible(let open):
      let (low, high) = (Figure.text(open.lowerBound), Figure.text(open.upperBound))
      let end = scale.cell(open.upperBound) - high.count + 1
      if end - scale.cell(open.lowerBound) > low.count {
        line.put(low, at: scale.cell(open.lowerBound))
        line.put(high, at: end)
      } else {
        line.put(low + "-" + high, at: scale.cell(open.lowerBound))
      }
    }
    return margin + line.text
  }

  private func bar(_ meter: Meter, _ scale: BandScale, _ length: Int) -> String {
    var cells = [Character](repeating: "-", count: length)
    switch meter.mark {
    case .value(let value): cells[scale.cell(value)] = "#"
    case .possible(let open):
      for cell in scale.cell(open.lowerBound)...scale.cell(open.upperBound) { cells[cell] = "=" }
    }
    for cut in scale.cuts { cells[cut] = "|" }
    return "  [" + String(cells) + "]"
  }

  private func below(_ meter: Meter, _ scale: BandScale, _ length: Int) -> String {
    var line = LabelLine(width: length)
    line.put(Figure.text(meter.range.lowerBound), at: 0)
    line.put(Figure.text(meter.range.upperBound), at: length)
    for (run, band) in zip(scale.runs.dropFirst(), meter.bands.dropFirst()) {
      line.put(Figure.text(band.from), at: run.lowerBound)
    }
    return margin + line.text
  }

  private func cutOffLine(_ meter: Meter, _ scale: BandScale) -> [String] {
    guard let cutOff = meter.cutOff, meter.range.contains(cutOff.at) else { return [] }
    let start = 3 + scale.cell(cutOff.at)
    let before = String(repeating: " ", count: start)
    let label = "^ " + cutOff.label
    guard start + TerminalColumns.count(label) > width else { return [before + label] }
    let columns = TerminalColumns.count(cutOff.label) + 1
    guard start > columns else { return [before + "^"] }
    return [String(repeating: " ", count: start - columns) + cutOff.label + " ^"]
  }

  /// A band with its bounds; the one that holds the score is marked.
  func bandLines(_ meter: Meter, _ index: Int, isMarked: Bool = true) -> [StyledLine] {
    let bounds = meter.bands.indices.map { self.bounds(meter, $0) }
    let widest = bounds.map(\.count).max() ?? 0
    let isHeld = isMarked && meter.holds(index)
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
