public import Assessment

/// Writes results one by one in the format of ``ScoreRun``, for whoever has them already.
public struct ScoreWriter: Sendable {
  private let layout: any ScoreLayout

  /// Prepares a format for an instrument.
  public init(of instrument: Instrument, as format: ScoreFormat) { layout = format.layout(of: instrument) }

  /// What stands before the first row; empty for JSON lines.
  public var header: String { String(decoding: layout.header, as: UTF8.self) }

  /// A row with its line end.
  public func line(row: Int, id: String?, _ result: AssessmentResult) -> String {
    var bytes: [UInt8] = []
    let row = Array(String(row).utf8)
    if var id {
      id.withUTF8 { layout.appendHead(row: row, id: $0, to: &bytes) }
    } else {
      layout.appendHead(row: row, id: nil, to: &bytes)
    }
    layout.appendTail(result, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
