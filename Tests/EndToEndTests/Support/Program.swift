import Foundation
import TestSupport

/// The real binary, as somebody at a terminal or a script would run it.
struct Program {
  /// How a run ended.
  struct Ending {
    let status: Int32
    let out: String
    let err: String

    /// What went to standard error, line by line.
    var complaints: [Substring] { err.split(separator: "\n") }
  }

  /// The binary that was built beside this test.
  static let path: String = {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = own.appendingPathComponent("nuanxin").path
    guard !FileManager.default.isExecutableFile(atPath: beside) else { return beside }
    return Checkout.root.appendingPathComponent(".build/debug/nuanxin").path
  }()

  /// Runs it; `input` is its standard input, empty where not given.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "NUANXIN_LANG": "en"]
      .merging(environment) { $1 }
    let folder = try Folder()
    let (out, err, given) = (folder.file("out"), folder.file("err"), folder.file("in"))
    for file in [out, err] { try Data().write(to: URL(fileURLWithPath: file)) }
    try input.write(to: URL(fileURLWithPath: given))
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    process.standardInput = FileHandle(forReadingAtPath: given)
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, out: try String(contentsOfFile: out, encoding: .utf8),
      err: try String(contentsOfFile: err, encoding: .utf8))
  }
}
