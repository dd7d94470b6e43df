import Assessment
import Exchange
import Terminal

/// The scores of one sheet, through the engine and the writer of `score`, so that both say the same.
enum SheetScores {
  /// Writes them on standard output.
  static func write(
    _ sheet: AnswerSheet, of instrument: Instrument, _ respondent: Respondent, id: String?,
    as format: ScoreFormat
  ) throws {
    let items = instrument.items
    let label = id.map { [$0] } ?? []
    var table = CSVWriter(columns: label.map { _ in "id" } + ["sex", "age"] + items.map(\.id.raw))
    let cells = items.map { item in sheet[item.index].map { item.cell(for: $0) } ?? "" }
    table.write(label + [respondent.sex?.name ?? "", respondent.age.map(String.init) ?? ""] + cells)
    var rest = table.bytes[...]
    var run = try ScoreRun(of: instrument, as: format) { buffer in
      let part = rest.prefix(buffer.count)
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
    _ = try run.run { bytes in
      try DescriptorOutput.standard.write(String(decoding: bytes, as: UTF8.self))
    }
  }
}
