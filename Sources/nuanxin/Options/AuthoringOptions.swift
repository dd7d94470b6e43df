import ArgumentParser

/// Where new questionnaires are written.
struct AuthoringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder to write to; else the one that --instruments names, else the current one.", valueName: "dir"
    ))
  var out: String?

  @Flag(help: "Write it anew where it is there already; files of other names are kept.")
  var replace = false

  @OptionGroup var catalogue: CatalogueOptions

  /// The folder that questionnaires go into.
  var folder: String { out ?? catalogue.instruments.last ?? "." }
}
