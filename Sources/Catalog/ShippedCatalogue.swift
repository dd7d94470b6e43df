internal import Foundation

/// Where the instruments and policies are that came with the program.
public struct ShippedCatalogue: Hashable, Sendable {
  /// The folder of instruments.
  public let instruments: String
  /// The folder of policies.
  public let policies: String

  /// Looks for a folder that holds both `Instruments/` and `Policies/`.
  ///
  /// First the folder of the program itself and each one above it, which finds a copy beside the binary and the
  /// repository that it was built in; then `../share/nuanxin` seen from the program, where an installation puts
  /// them. Symbolic links to the program are followed; where it was started from never matters, so that a folder
  /// that happens to lie there cannot pass itself off as the catalogue.
  ///
  /// - Parameter program: the program's path; the running one where not given.
  /// - Returns: `nil` if there is none.
  public static func locate(program: String = "/proc/self/exe") -> ShippedCatalogue? {
    let binary = URL(fileURLWithPath: program).resolvingSymlinksInPath()
    var folder = binary.deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appendingPathComponent("share/nuanxin")
    while true {
      if let found = ShippedCatalogue(in: folder) { return found }
      let above = folder.deletingLastPathComponent()
      guard above.path != folder.path, folder.path != "/" else { break }
      folder = above
    }
    return ShippedCatalogue(in: shared)
  }

  /// The two folders within a folder, if both are there.
  private init?(in folder: URL) {
    let (instruments, policies) = (
      folder.appendingPathComponent("Instruments").path, folder.appendingPathComponent("Policies").path
    )
    for path in [instruments, policies] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        return nil
      }
    }
    (self.instruments, self.policies) = (instruments, policies)
  }
}
