import Assessment
import Casework
import Catalog
import Clinic
import Glibc
import Screens

/// The crisis policy wherever it can still be read: given folders, then the shipped one, then the copy within the
/// program, then the four numbers that the program knows by heart.
struct CrisisHelp {
  /// What to show.
  let card: CrisisCard

  /// Looks for the policy; never fails.
  init(folders: [String], in language: Language) {
    let shipped = folders.isEmpty ? [ShippedCatalogue.locate()?.policies].compactMap { $0 } : []
    let files = (folders.reversed() + shipped).lazy.compactMap { Self.policy(in: $0) }
    let today = Zone.china.date(of: World.live.now())
    if let policy = files.first {
      card = CrisisCard(policy, level: nil, on: today, delivery: .nothingRaised, in: language)
    } else if let policy = try? CrisisPolicy.load(PackageResources.crisis_yaml) {
      var fallback = CrisisCard(policy, level: nil, on: today, delivery: .nothingRaised, in: language)
      fallback.isFallback = true
      card = fallback
    } else {
      card = .builtIn(in: language)
    }
  }

  /// The same as data: numbers first, then steps.
  var listing: Listing {
    let numbers = card.hotlines.map { line in
      Record([
        "kind": .text("hotline"), "number": .text(line.number), "text": .text(line.name),
        "hours": .text(line.hours),
      ])
    }
    let steps = card.steps.map { step in
      Record([
        "kind": .text("step"), "number": .text(nil), "text": .text(step.text), "hours": .text(nil),
      ])
    }
    return Listing(columns: ["kind", "number", "text", "hours"], numbers + steps)
  }

  private static func policy(in folder: String) -> CrisisPolicy? {
    let descriptor = open(folder + "/crisis.yaml", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? try? CrisisPolicy.load(Array(bytes[..<count])) : nil
  }
}
