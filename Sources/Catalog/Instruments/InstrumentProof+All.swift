internal import Assessment
internal import Dispatch
internal import Synchronization

extension InstrumentProof {
  /// One folder's proof, with what was wrong in its files.
  struct Finding: Sendable {
    let proof: InstrumentProof
    let defects: [FileDefect]
  }

  /// Proves the files of many folders on all cores, since no instrument's proof needs another's.
  ///
  /// - Returns: a finding per folder, in the order given.
  static func all(_ folders: [[SourceFile]]) -> [Finding] {
    let findings = Mutex<[Int: Finding]>([:])
    DispatchQueue.concurrentPerform(iterations: folders.count) { index in
      var defects: [FileDefect] = []
      let proof = InstrumentProof(folders[index], notingIn: &defects)
      let finding = Finding(proof: proof, defects: defects)
      findings.withLock { $0[index] = finding }
    }
    return findings.withLock { found in folders.indices.compactMap { found[$0] } }
  }
}
