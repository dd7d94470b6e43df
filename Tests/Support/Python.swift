import Foundation

/// The Python with the independent implementations that `.ci/peers` installs, and what is run with it.
package enum Python {
  /// The interpreter; `nil` where it is not installed.
  package static let path: String? = {
    let path = Checkout.root.appendingPathComponent(".build-peers/bin/python").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  /// Why a test without it does not run; `.ci/run` looks for these words.
  package static let missing = "skipped: no peers; run .ci/peers"

  /// How a script ended.
  package struct Ending: Sendable {
    /// Its exit status.
    package let status: Int32
    /// What it wrote to standard output, line by line.
    package let lines: [String]
    /// What it wrote to standard error.
    package let complaint: String
  }

  /// Runs a script to its end.
  package static func run(_ arguments: [String]) throws -> Ending {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A file rather than a pipe takes complaints, so that neither of the two can fill up unread.
    let complaints = folder.appendingPathComponent("complaints")
    try Data().write(to: complaints)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-B"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, lines: said.split(separator: "\n").map(String.init),
      complaint: String(decoding: try Data(contentsOf: complaints), as: UTF8.self))
  }
}
