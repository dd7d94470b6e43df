import Casework
import Testing

@testable import Store

/// Small things that are kept beside the events.
struct KeptTests {
  let folder: VaultFolder
  let store: VaultStore
  let writer: Writer

  init() throws {
    folder = try VaultFolder()
    store = try VaultStore.create(at: folder.vault)
    writer = try Writer()
  }

  @Test func aUsersSecretIsReplaced() throws {
    #expect(try store.secret(of: writer.author) == nil)
    for sealed in [[1], [2, 3]] as [[UInt8]] {
      try writer.commit(to: store) { try $0.putSecret(sealed, of: writer.author) }
      #expect(try store.secret(of: writer.author) == sealed)
    }
  }

  @Test func failedPassphrasesAreCounted() throws {
    #expect(try store.attempts(of: writer.author) == .none)
    let attempts = Attempts(failures: 6, untilMilliseconds: 1_700_000_000_000)
    try writer.commit(to: store) { try $0.putAttempts(attempts, of: writer.author) }
    #expect(try store.attempts(of: writer.author) == attempts)
  }

  @Test func aKeptFileStaysAsItWas() throws {
    let digest = [UInt8](repeating: 4, count: 32)
    try writer.commit(to: store) { try $0.keep([], digest: digest) }
    try writer.commit(to: store) { try $0.keep([9], digest: digest) }
    #expect(try store.keptFile(digest) == [])
    #expect(try store.keptFile([1]) == nil)
  }

  @Test func aViewIsReplacedAndForgotten() throws {
    let owner = writer.author.bytes
    for sequence in [3, 8] as [UInt64] {
      let view = SealedView(owner: owner, kind: 2, sequence: sequence, sealed: [1, 2])
      try writer.commit(to: store) { try $0.putView(view) }
      #expect(try store.view(of: owner, kind: 2) == view)
    }
    try writer.commit(to: store) { try $0.removeViews(of: owner) }
    #expect(try store.view(of: owner, kind: 2) == nil)
  }
}
