public import Assessment

/// Scores a file of answers row by row, in memory that does not grow with the file.
///
/// A row whose cells are all empty is scored like any other, with every item not asked. An `id` that repeats is
/// passed through: telling records apart is not for scoring.
public struct ScoreRun {
  /// Takes finished bytes, in pieces of many rows; valid during the call only.
  public typealias Sink = (UnsafeRawBufferPointer) throws -> Void

  private static let chunk = 1 << 18

  private let scanner: CSVScanner
  private let header: CSVHeader
  private let columns: AnswerColumns
  private let layout: any ScoreLayout
  private var scorer: Scorer
  private var inputs: AnswerInputs
  private let memo: RowMemo
  private var output: [UInt8] = []

  /// Columns of the file that are not used, in order.
  public var ignoredColumns: [String] { columns.others }

  /// Reads the header; throws a ``CSVError`` where no column is an item of the instrument.
  public init(
    of instrument: Instrument, as format: ScoreFormat, reading source: @escaping CSVScanner.Source
  ) throws {
    scanner = CSVScanner(source)
    header = try CSVHeader(reading: scanner)
    columns = try AnswerColumns(of: header, for: instrument)
    layout = format.layout(of: instrument)
    scorer = Scorer(instrument)
    inputs = AnswerInputs(columns, for: instrument)
    memo = RowMemo(cells: columns.decisive.count)
    output.reserveCapacity(Self.chunk + Self.chunk / 4)
  }

  /// Scores every row and gives their number.
  ///
  /// A cell that its item does not take throws a ``CSVError``: rows before it are written, none after it.
  public mutating func run(into sink: Sink) throws -> Int {
    output.append(contentsOf: layout.header)
    var (rows, number) = (0, RowNumber())
    do {
      while try scanner.next() {
        try header.check(scanner)
        number.advance()
        try score(number.digits)
        rows += 1
        if output.count >= Self.chunk { try flush(sink) }
      }
    } catch let error as CSVError {
      try flush(sink)
      throw error
    }
    try flush(sink)
    return rows
  }

  private mutating func score(_ number: [UInt8]) throws(CSVError) {
    let key = memo.key(scanner, columns.decisive)
    if let key, let tail = memo.tail(of: key) {
      appendHead(number)
      output.append(contentsOf: tail)
      return
    }
    try scoreAnew()
    appendHead(number)
    let start = output.count
    layout.appendTail(scorer.result(), to: &output)
    guard let key else { return }
    output.withUnsafeBufferPointer { memo.keep(UnsafeBufferPointer(rebasing: $0[start...]), for: key) }
  }

  private mutating func scoreAnew() throws(CSVError) {
    if columns.tellsOfRespondent { scorer.tell(of: try columns.respondent(scanner)) }
    try inputs.read(scanner)
    scorer.score(inputs: inputs.inputs)
  }

  @inline(__always)
  private mutating func appendHead(_ number: [UInt8]) {
    layout.appendHead(row: number, id: columns.id.map { scanner.cell($0) }, to: &output)
  }

  private mutating func flush(_ sink: Sink) throws {
    try output.withUnsafeBytes { if !$0.isEmpty { try sink($0) } }
    output.removeAll(keepingCapacity: true)
  }
}
