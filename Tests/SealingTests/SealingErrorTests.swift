import Testing

@testable import Sealing

@Suite struct SealingErrorTests {
  static let all: [SealingError] = [
    .cryptographyUnavailable, .memoryUnavailable, .malformed(.header), .malformed(.event), .malformed(.draft),
    .malformed(.grant), .malformed(.userSecrets), .newerFormat(found: 2, supported: 1),
    .bodyTooLarge(limit: 9),
    .headerIncomplete, .misplaced, .keyNotHeld, .keyConflict, .cannotOpen(.event), .grantNotForUser,
    .grantContext, .grantCommitment, .unusablePublicKey, .wrongPassphrase, .passphraseMissing,
    .passphraseTooLong(limit: 1024), .derivationRefused, .derivationFailed,
    .passphraseFileMissing(path: "p"), .passphraseFileExposed(path: "p"), .passphraseFileNotPlain(path: "p"),
    .passphraseFileUnreadable(path: "p"), .passphraseFileExists(path: "p"),
    .passphraseFileUnwritten(path: "p"),
  ]

  @Test("one line that says what, where, and what to do; no two alike")
  func messages() {
    for error in Self.all {
      let message = error.description
      #expect(!message.contains { $0.isNewline })
      #expect(message.contains(";"), "\(message)")
    }
    #expect(Set(Self.all.map(\.description)).count == Self.all.count)
  }
}
