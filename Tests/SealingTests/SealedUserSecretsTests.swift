import Casework
import Glibc
import Testing

@testable import Sealing

@Suite(.serialized) struct SealedUserSecretsTests {
  private let user: UserID = Sodium.randomID()

  @Test("the passphrase opens the same pairs; another, or another user's name, does not")
  func roundTrip() throws {
    let secrets = try UserSecrets.generate()
    let passphrase = try Passphrase.generated()
    let sealed = try SealedUserSecrets.seal(
      secrets, of: user, passphrase: passphrase, derivation: .lowMemory)
    let stored = try SealedUserSecrets(bytes: sealed.bytes)
    let opened = try stored.open(with: passphrase, of: user)
    #expect(opened.publicKeys == secrets.publicKeys)
    #expect(secrets.publicKeys.verify(opened.sign([1]), of: [1]))
    let wrong = try Passphrase.generated()
    #expect(throws: SealingError.wrongPassphrase) { try stored.open(with: wrong, of: user) }
    #expect(throws: SealingError.wrongPassphrase) {
      try stored.open(with: passphrase, of: Sodium.randomID())
    }
  }

  static let costs: [(UInt32, UInt64)] = [
    (0, 256 << 20), (1, 256 << 20), (9, 256 << 20), (.max, 256 << 20), (3, 0), (3, (64 << 20) - 1),
    (3, (1 << 30) + 1), (3, .max),
  ]

  @Test("costs outside the bounds are refused on reading, before anything is derived", arguments: costs)
  func bounds(operations: UInt32, memory: UInt64) throws {
    var bytes = hex(SecondWriter.userSecrets)
    withUnsafeBytes(of: operations.bigEndian) { bytes.replaceSubrange(21..<25, with: $0) }
    withUnsafeBytes(of: memory.bigEndian) { bytes.replaceSubrange(25..<33, with: $0) }
    let start = ContinuousClock.now
    #expect(throws: SealingError.derivationRefused) { try SealedUserSecrets(bytes: bytes) }
    #expect(ContinuousClock.now - start < .milliseconds(30))
  }

  @Test("the three profiles are within the bounds that are accepted")
  func profiles() throws {
    for profile in [KeyDerivation.lowMemory, .standard, .custodian] {
      let read = try KeyDerivation(storedOperations: profile.operations, memory: profile.memory)
      #expect(read == profile)
    }
    #expect(KeyDerivation.standard.operations == 3)
    #expect(KeyDerivation.standard.memory == 268_435_456)
    #expect(KeyDerivation.custodian.operations == 4)
    #expect(KeyDerivation.custodian.memory == 1_073_741_824)
  }

  @Test("no other length, magic or version is read")
  func shapes() {
    let bytes = hex(SecondWriter.userSecrets)
    for count in bytes.indices {
      #expect(throws: SealingError.malformed(.userSecrets)) {
        try SealedUserSecrets(bytes: Array(bytes[..<count]))
      }
    }
    #expect(throws: SealingError.malformed(.userSecrets)) { try SealedUserSecrets(bytes: bytes + [0]) }
    #expect(throws: SealingError.malformed(.userSecrets)) {
      try SealedUserSecrets(bytes: [0] + bytes.dropFirst())
    }
    var newer = bytes
    newer[4] = 2
    #expect(throws: SealingError.newerFormat(found: 2, supported: 1)) { try SealedUserSecrets(bytes: newer) }
  }

  @Test("altered bytes do not open", arguments: [5, 20, 33, 56, 57, 88, 89, 136])
  func altered(index: Int) throws {
    var bytes = hex(SecondWriter.userSecrets)
    bytes[index] ^= 1
    let sealed = try SealedUserSecrets(bytes: bytes)
    let passphrase = try PassphraseTests.passphrase(of: hex(SecondWriter.passphrase))
    let author = try #require(UserID(bytes: [UInt8](repeating: 0x66, count: 16)))
    #expect(throws: SealingError.wrongPassphrase) { try sealed.open(with: passphrase, of: author) }
  }
}
