import Assessment
import BenchVault
import Casework
import Catalog
import Clinic
import Exchange
import Foundation

/// Measures a vault in one process: import, reading everything, verification, and the wait for the next question.
///
///     VaultBench REPOSITORY ANSWERS.csv ROWS FOLDER
///
/// ANSWERS.csv has columns q1…q10; its rows are repeated until there are ROWS. Prints one `name value` per line.
@main
struct VaultBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let rows = Int(arguments[3]) else {
      FileHandle.standardError.write(Data("usage: VaultBench REPOSITORY ANSWERS.csv ROWS FOLDER\n".utf8))
      exit(64)
    }
    let folder = arguments[4]
    let bench = try VaultFixture(repository: arguments[1], folder: folder, members: 1000)
    let table = try AnswerFile(path: arguments[2]).responses(of: bench.members, rows: rows)
    var imported = ImportSummary?.none
    let importing = try Stopwatch.seconds {
      imported = try bench.counselor.importResponses(of: "phq-9", from: table.source, report: { _ in })
    }
    print("import_us", format(importing / Double(rows) * 1e6))
    print("import_rows", imported?.imported ?? 0, "flags", imported?.flags ?? 0)
    var read = 0
    let reading = try Stopwatch.seconds {
      for member in bench.members { read += try bench.counselor.chart(of: member).chart.entries.count }
    }
    print("charts_us", format(reading / Double(read) * 1e6))
    var verification: Verification?
    let verifying = try Stopwatch.seconds { verification = try bench.counselor.verify() }
    print("verify_us", format(verifying / Double(verification?.events ?? 1) * 1e6))
    print("verify_sound", verification?.isSound ?? false, "opened", verification?.opened ?? 0)
    let waits = try bench.waitsForNextQuestion().sorted()
    print(
      "next_question_ms", format(waits[waits.count / 2] * 1e3), "p99",
      format(waits[waits.count * 99 / 100] * 1e3))
  }

  private static func format(_ number: Double) -> String { String(format: "%.2f", number) }
}
