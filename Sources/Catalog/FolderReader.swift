internal import Assessment
internal import Foundation

/// Reads the files of a catalogue from disk. The order of folders decides, never the order of a listing.
struct FolderReader {
  /// Makes the files' digests.
  let hash: CatalogFile.Hash
  /// Files that are missing or have no place in a catalogue.
  private(set) var defects: [FileDefect] = []

  /// Reads nothing yet.
  init(hash: @escaping CatalogFile.Hash) { self.hash = hash }

  /// Every file of the folders, later ones in place of earlier ones of the same name.
  mutating func sources(instruments: [String], policies: [String]) throws(CatalogRejection) -> [SourceFile] {
    var folders: [String: [SourceFile]] = [:]
    for root in instruments {
      for folder in try Self.instrumentFolders(in: root) {
        folders[Self.lastPart(of: folder)] = try instrument(in: folder)
      }
    }
    var files: [String: SourceFile] = [:]
    for root in policies {
      let names = try Self.listing(of: root).filter { PolicyName(file: $0) != nil }
      for name in names { files[name] = try source(Self.joined(root, name), as: "Policies/\(name)") }
    }
    return (folders.values.flatMap(\.self) + files.values).sorted { $0.file.path < $1.file.path }
  }

  /// The folders of instruments at a path: the folder itself, that of the file, or those within.
  static func instrumentFolders(in path: String) throws(CatalogRejection) -> [String] {
    if path.hasSuffix(".yaml") {
      guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
      return [folder(of: path)]
    }
    let names = try listing(of: path)
    guard !names.contains("instrument.yaml") else { return [path] }
    return names.sorted().filter { !$0.hasPrefix(".") }.map { joined(path, $0) }.filter(isFolder)
  }

  /// The files of one instrument: its structure and its packs.
  mutating func instrument(in folder: String) throws(CatalogRejection) -> [SourceFile] {
    let name = Self.lastPart(of: folder)
    let files = try Self.listing(of: folder).filter { $0.hasSuffix(".yaml") }.sorted()
    guard files.contains("instrument.yaml") else {
      let message = "there is no instrument.yaml in this folder; add it or remove the folder"
      defects.append(FileDefect(path: folder, line: 1, message: message))
      return []
    }
    var sources: [SourceFile] = []
    for file in files {
      let source = try source(Self.joined(folder, file), as: "Instruments/\(name)/\(file)")
      if let source { sources.append(source) }
    }
    return sources
  }

  private mutating func source(_ path: String, as catalogPath: String) throws(CatalogRejection) -> SourceFile?
  {
    guard let bytes = Self.contents(of: path) else { throw .unreadable(path: path) }
    guard let file = CatalogFile(path: catalogPath, bytes: bytes, hash: hash) else {
      let languages = Language.allCases.map { "\($0.rawValue).yaml" }.joined(separator: ", ")
      let message =
        "no part of an instrument has this name; an instrument has instrument.yaml and \(languages)"
      defects.append(FileDefect(path: path, line: 1, message: message))
      return nil
    }
    return SourceFile(shownAs: path, file: file)
  }

  /// A file's bytes, and of one that is too large only so many that it is seen to be.
  private static func contents(of path: String) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: SourceText.largestSize + 1) ?? Data())
    } catch {
      return nil
    }
  }

  private static func listing(of path: String) throws(CatalogRejection) -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path: path)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func folder(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
  }

  private static func lastPart(of path: String) -> String {
    String(URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent)
  }
}
