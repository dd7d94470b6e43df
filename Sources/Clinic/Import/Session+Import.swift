public import Assessment
import Casework
import Catalog
public import Exchange
import Store

extension Session {
  /// Takes over existing records in bulk: each row is scored, sealed and flagged like an interview.
  ///
  /// A bad row is reported and left out; in a strict import nothing at all is written if there is one. Rows that
  /// were imported before are skipped, so that an interrupted import is simply run again.
  ///
  /// - Parameters:
  ///   - instrument: what the rows answer.
  ///   - isStrict: whether one bad row refuses the whole file. The file is then read twice.
  ///   - source: opens the file; called again for the second reading.
  ///   - report: is told of every bad row.
  ///   - progress: is told how many rows were read, once per batch.
  /// - Returns: the counts.
  /// - Throws: `CSVError` where the file as a whole cannot be read; what a commit throws. Whole batches written
  ///   before stay.
  public func importResponses(
    of instrument: InstrumentID, isStrict: Bool = false, from source: () throws -> CSVScanner.Source,
    report: (ImportFinding) -> Void, progress: (Int) -> Void = { _ in }
  ) throws -> ImportSummary {
    try require(.importResponses)
    guard let instrument = catalog.instruments[instrument] else {
      throw ClinicError.unknownInstrument(instrument.raw)
    }
    let own = try ownMembers()
    try record(.importResponses, of: own.sorted())
    if isStrict {
      var rehearsal = Importer(session: self, instrument: instrument, own: own, isRehearsal: true)
      try rehearsal.run(source(), report: report, progress: { _ in })
      guard rehearsal.summary.rejected == 0 else { return rehearsal.summary.refused }
    }
    var importer = Importer(session: self, instrument: instrument, own: own, isRehearsal: false)
    try importer.run(source(), report: report, progress: progress)
    return importer.summary
  }
}

extension ImportSummary {
  /// The counts of a strict import that was refused: nothing was written.
  fileprivate var refused: ImportSummary {
    var summary = self
    (summary.imported, summary.flags) = (0, 0)
    return summary
  }
}
