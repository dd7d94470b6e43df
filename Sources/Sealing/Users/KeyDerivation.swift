/// What it costs to try one passphrase, with Argon2id.
package struct KeyDerivation: Hashable, Sendable {
  /// Passes over the memory.
  package let operations: UInt32
  /// Memory in bytes.
  package let memory: UInt64

  private init(operations: UInt32, memory: UInt64) {
    self.operations = operations
    self.memory = memory
  }

  /// For users: 3 passes, 256 MiB, about two thirds of a second.
  package static let standard = KeyDerivation(operations: 3, memory: 256 << 20)
  /// For small machines and for tests: 2 passes, 64 MiB; the least that is accepted.
  package static let lowMemory = KeyDerivation(operations: 2, memory: 64 << 20)
  /// For the custodians of the recovery key, who need it once in years: 4 passes, 1 GiB.
  package static let custodian = KeyDerivation(operations: 4, memory: 1 << 30)

  /// Costs as they were stored, which whoever can write the file may have changed.
  ///
  /// - Throws: ``SealingError/derivationRefused`` below 2 passes or 64 MiB, which would make guessing cheap,
  ///   and above 8 passes or 1 GiB, which would stall the machine.
  init(storedOperations operations: UInt32, memory: UInt64) throws(SealingError) {
    guard (2...8).contains(operations), (64 << 20...1 << 30).contains(memory) else {
      throw .derivationRefused
    }
    self.init(operations: operations, memory: memory)
  }
}
