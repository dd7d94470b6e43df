import Glibc
import Testing

@testable import Sealing

@Suite struct PassphraseTests {
  /// A pipe's reading end that holds `bytes` and then ends.
  static func pipe(holding bytes: [UInt8]) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return -1 }
    write(ends[1], bytes, bytes.count)
    close(ends[1])
    return ends[0]
  }

  static func passphrase(of bytes: [UInt8]) throws -> Passphrase {
    let descriptor = pipe(holding: bytes)
    defer { close(descriptor) }
    return try Passphrase(reading: descriptor)
  }

  /// A folder of its own for each test, removed with what is in it.
  private final class Folder {
    let path: String

    init() throws {
      var template = Array("/tmp/nuanxin-passphrase-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw SealingError.memoryUnavailable }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
      for name in ["new", "link", "plain", "fifo"] { unlink(path + "/" + name) }
      rmdir(path)
    }

    func file(_ bytes: [UInt8], mode: mode_t) -> String {
      let name = path + "/plain"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      write(descriptor, bytes, bytes.count)
      fchmod(descriptor, mode)
      close(descriptor)
      return name
    }
  }

  @Test(
    "the bytes as typed, one line end stripped",
    arguments: [
      ("abc", "abc"), ("abc\n", "abc"), ("abc\r\n", "abc"), (" a b \n", " a b "), ("暖心\n", "暖心"),
      ("\r\r\n", "\r"),
    ])
  func line(typed: String, kept: String) throws {
    let passphrase = try Self.passphrase(of: Array(typed.utf8))
    let bytes = Array(passphrase.bytes)
    #expect(bytes == Array(kept.utf8))
  }

  @Test("only the first line is taken from a pipe; what follows stays in it")
  func oneLine() throws {
    let descriptor = Self.pipe(holding: Array("first\nsecond".utf8))
    defer { close(descriptor) }
    let first = try Passphrase(reading: descriptor)
    let second = try Passphrase(reading: descriptor)
    let lines = [Array(first.bytes), Array(second.bytes)]
    #expect(lines == [Array("first".utf8), Array("second".utf8)])
  }

  @Test("the end of the input is no passphrase, nor is an empty line", arguments: ["", "\n", "\r\n"])
  func missing(typed: String) {
    #expect(throws: SealingError.passphraseMissing) {
      _ = try Self.passphrase(of: Array(typed.utf8)).isLocked
    }
  }

  @Test("1,024 bytes are taken, one more is refused")
  func limit() throws {
    let longest = [UInt8](repeating: 0x61, count: 1024)
    let passphrase = try Self.passphrase(of: longest + [0x0a])
    let count = passphrase.bytes.count
    #expect(count == 1024)
    for typed in [longest + [0x61], longest + [0x61, 0x0a], longest + longest] {
      #expect(throws: SealingError.passphraseTooLong(limit: 1024)) {
        _ = try Self.passphrase(of: typed).isLocked
      }
    }
  }

  @Test(
    "fifteen characters, whatever their bytes",
    arguments: [
      ("12345678901234", false), ("123456789012345", true), ("一二三四五", false), ("一二三四五六七八九十一二三四五", true),
    ])
  func longEnough(typed: String, isLongEnough: Bool) throws {
    let passphrase = try Self.passphrase(of: Array(typed.utf8))
    let verdict = passphrase.isLongEnough
    #expect(verdict == isLongEnough)
  }

  @Test("a file of its owner's alone is read whole")
  func ownFile() throws {
    let folder = try Folder()
    let passphrase = try Passphrase(file: folder.file(Array("two\nlines\n".utf8), mode: 0o600))
    let bytes = Array(passphrase.bytes)
    #expect(bytes == Array("two\nlines".utf8))
  }

  @Test(
    "a file that group or others can read or change is refused",
    arguments: [0o640, 0o604, 0o620, 0o602, 0o610, 0o644, 0o666] as [mode_t])
  func exposed(mode: mode_t) throws {
    let folder = try Folder()
    let path = folder.file(Array("abc\n".utf8), mode: mode)
    #expect(throws: SealingError.passphraseFileExposed(path: path)) {
      _ = try Passphrase(file: path).isLocked
    }
  }

  @Test("a missing file, a folder, a link and a pipe are told apart from a wrong passphrase")
  func notPlain() throws {
    let folder = try Folder()
    let missing = folder.path + "/absent"
    #expect(throws: SealingError.passphraseFileMissing(path: missing)) {
      _ = try Passphrase(file: missing).isLocked
    }
    #expect(throws: SealingError.passphraseFileNotPlain(path: folder.path)) {
      _ = try Passphrase(file: folder.path).isLocked
    }
    let link = folder.path + "/link"
    symlink(folder.file(Array("abc\n".utf8), mode: 0o600), link)
    #expect(throws: SealingError.passphraseFileNotPlain(path: link)) {
      _ = try Passphrase(file: link).isLocked
    }
    let fifo = folder.path + "/fifo"
    mkfifo(fifo, 0o600)
    #expect(throws: SealingError.passphraseFileNotPlain(path: fifo)) {
      _ = try Passphrase(file: fifo).isLocked
    }
  }

  @Test("a generated passphrase is written for its owner alone, read back, and never overwrites")
  func written() throws {
    let folder = try Folder()
    let path = folder.path + "/new"
    let passphrase = try Passphrase.generated()
    try passphrase.write(toNewFile: path)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let read = try Passphrase(file: path)
    let isSame = read.equals(passphrase)
    #expect(isSame)
    #expect(throws: SealingError.passphraseFileExists(path: path)) { try passphrase.write(toNewFile: path) }
    #expect(throws: SealingError.passphraseFileUnwritten(path: folder.path + "/no/new")) {
      try passphrase.write(toNewFile: folder.path + "/no/new")
    }
  }

  @Test("six words of four letters, at least sixty bits, never twice the same")
  func generated() throws {
    let count = Double(Passphrase.wordCount)
    #expect(Passphrase.wordCount >= 1024)
    #expect(log2(count) * 6 >= 60)
    var seen: Set<[UInt8]> = []
    for _ in 0..<200 {
      let passphrase = try Passphrase.generated()
      let isLongEnough = passphrase.isLongEnough
      #expect(isLongEnough)
      let words = Array(passphrase.bytes).split(separator: UInt8(ascii: "-"))
      #expect(words.count == 6)
      #expect(words.allSatisfy { $0.count == 4 })
      seen.insert(Array(passphrase.bytes))
    }
    #expect(seen.count == 200)
  }

  @Test("two typings are compared byte by byte")
  func comparison() throws {
    let first = try Self.passphrase(of: Array("lamo-tide".utf8))
    for (typed, isSame) in [("lamo-tide\n", true), ("lamo-tidf", false), ("lamo-tid", false)] {
      let second = try Self.passphrase(of: Array(typed.utf8))
      let verdict = first.equals(second)
      #expect(verdict == isSame)
    }
  }
}
