import Assessment
import Casework
import Clinic
import Foundation
import Sealing
import Store
import Synchronization
import Testing

/// Several people at work on one vault at the same moment, each with a connection of their own.
struct ContentionTests {
  @Test func nothingIsLostAndNothingCountedTwice() throws {
    let vault = try TestVault()
    let (workers, rounds) = (6, 5)
    let lin = try vault.session(.lin)
    let shared = try lin.member()
    try lin.assign([shared], to: "zhao")
    let before = try vault.store.events(of: shared, in: .clinical).count
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      do {
        let session = try vault.session(TestUser.counselors[worker % 2])
        for round in 0..<rounds {
          var screening = try session.interview("asq", shared)
          for item in 0..<4 { _ = try screening.handle(.answered(.yesNo(item == 3 && round == 2))) }
          if screening.interview.current != nil { _ = try screening.handle(.answered(.yesNo(false))) }
          try session.phq9(try session.member())
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock(\.self) == [])
    try expectSound(vault)
    // Each interview is two clinical events: its beginning and its end.
    #expect(try vault.store.events(of: shared, in: .clinical).count - before == workers * rounds * 2)
    #expect(try vault.store.drafts().isEmpty)
    #expect(try vault.store.members().count == workers * rounds + 1)
    let file = try vault.session(.zhao).file(of: shared)
    #expect(file.chart.entries.count == workers * rounds)
    #expect(file.cases.count == 1 && file.openCase?.flags.count == workers)
  }
}
