import Testing

@testable import Store

/// Every failure has the status that the command line promises, and one line that says what to do.
struct StoreErrorTests {
  @Test(
    arguments: [
      (StoreError.missing(path: "/v"), 66), (.isDirectory(path: "/v"), 66),
      (.notAVault(path: "/v"), 66),
      (.alreadyExists(path: "/v"), 73), (.cannotCreate(path: "/v"), 73),
      (.diskFull(path: "/v"), 74), (.ioError(path: "/v"), 74), (.corrupt(path: "/v"), 74),
      (.busy(.vault), 75), (.busy(.draft), 75), (.unreadable(path: "/v"), 77),
      (.readOnly(path: "/v"), 77),
      (.tooWide(path: "/v", mode: 0o644, allowed: 0o600), 78), (.symbolicLink(path: "/v"), 78),
      (.networkFileSystem(path: "/v"), 78), (.newerFormat(found: 2, supported: 1), 78),
      (.settingRefused(name: "synchronous"), 78),
    ] as [(StoreError, Int32)])
  func endsWithItsStatus(error: StoreError, status: Int32) {
    #expect(error.category.exitStatus == status)
    #expect(!error.description.contains("\n") && error.description.contains(": "))
  }

  @Test func namesTheModesInOctal() {
    let error = StoreError.tooWide(path: "/v", mode: 0o644, allowed: 0o600)
    #expect(error.description.contains("0644") && error.description.contains("chmod 0600"))
  }
}
