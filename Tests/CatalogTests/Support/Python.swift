import Foundation

/// The machine's Python, where it can validate.
enum Python {
  /// Whether it has what the schemas' tests need.
  static let hasValidator = (try? run(["-c", "import jsonschema, yaml"])) != nil

  /// Runs it to its end and gives what it printed.
  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let (out, err) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, err)
    try process.run()
    let said = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: complaint) }
    return said
  }

  /// What Python complained of.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
