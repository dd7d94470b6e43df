extension PlainRenderer {
  /// Every value as a line of text and the drawing, which a reader of the lines alone can do without.
  func lines(of course: Course) -> [StyledLine] {
    let words = wordLines(course)
    let plot = CoursePlot(course, width: width)
    let drawing =
      plot.lines.map { StyledLine($0) } + legendLines(plot) + (plot.namesBands ? [] : bandLines(course))
    return drawsFirst ? drawing + [""] + words : words + [""] + drawing
  }

  private func wordLines(_ course: Course) -> [StyledLine] {
    let label = (course.points.map { TerminalColumns.count($0.date) }.max() ?? 0) + 2
    return course.points.flatMap { point in
      (point.apart.isEmpty ? [] : fill(point.apart, first: ": "))
        + fill(point.text, first: TerminalColumns.padded(point.date, to: label))
    }
  }

  private func legendLines(_ plot: CoursePlot) -> [StyledLine] {
    packed(plot.legend.map { "\($0.sign) \($0.words)" }, gap: "   ", style: .quiet)
  }

  private func bandLines(_ course: Course) -> [StyledLine] {
    let meter = Meter(course.range, bands: course.bands, mark: .value(.infinity))
    return meter.bands.indices.reversed().flatMap { bandLines(meter, $0, isMarked: false) }
  }
}
