import Casework
import Foundation
import Sealing
import Testing

@testable import Store

/// Several writers share one vault: no commit is lost, and the chain stays one chain.
struct ContentionTests {
  @Test(.timeLimit(.minutes(5)))
  func eightWritersLoseNothing() throws {
    let folder = try VaultFolder()
    _ = try VaultStore.create(at: folder.vault)
    let failures = Failures()
    let writers = DispatchGroup()
    for index in 0..<8 {
      start(in: writers, failures) {
        // A connection and a lock descriptor of its own, as another process has.
        let store = try VaultStore.open(at: folder.vault, patience: .seconds(120))
        let writer = try Writer()
        for number in 0..<200 {
          try writer.commit(to: store) { transaction in
            let body = [UInt8(index), UInt8(number)]
            try transaction.append(
              writer.event(
                body, of: MemberID(raw: UInt128(number % 5 + 1) << 100), after: transaction))
          }
          if number % 20 == 0 { _ = try store.events(after: 0, limit: 50) }
        }
      }
    }
    writers.wait()
    #expect(failures.all.isEmpty)
    try expectAll(in: VaultStore.open(at: folder.vault, readOnly: true))
  }

  private func start(
    in group: DispatchGroup, _ failures: Failures, _ body: @escaping @Sendable () throws -> Void
  ) {
    group.enter()
    Thread.detachNewThread {
      defer { group.leave() }
      do { try body() } catch { failures.note(error) }
    }
  }

  private func expectAll(in store: VaultStore) throws {
    let events = try store.events(after: 0)
    #expect(Set(events.compactMap(\.ciphertext)).count == 8 * 200 && events.count == 8 * 200)
    #expect(
      zip(events, events.dropFirst()).allSatisfy { earlier, later in
        (try? EventHeader(decoding: later.headerBytes))?.previous == earlier.leaf
      })
    let commits = try store.commits()
    #expect(commits.map(\.last) == Array(1...1_600))
    #expect(try store.members().map(\.count) == [320, 320, 320, 320, 320])
  }

  @Test func anImpatientWriterIsTurnedAway() throws {
    let folder = try VaultFolder()
    let holder = try VaultStore.create(at: folder.vault)
    let other = try VaultStore.open(at: folder.vault, patience: .milliseconds(50))
    let writer = try Writer()
    try writer.commit(to: holder) { transaction in
      try transaction.append(writer.event(after: transaction))
      #expect(throws: StoreError.busy(.vault)) { try writer.append(1, to: other) }
    }
    try writer.append(1, to: other)
    #expect(try holder.head().sequence == 2)
  }

  @Test func aReaderDoesNotSeeHalfACommit() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let reader = try VaultStore.open(at: folder.vault, readOnly: true)
    let writer = try Writer()
    try writer.commit(to: store) { transaction in
      for _ in 0..<3 { try transaction.append(writer.event(after: transaction)) }
      #expect(try reader.head().sequence == 0)
    }
    #expect(try reader.head().sequence == 3)
  }
}
