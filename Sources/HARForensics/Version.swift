/// The version of the library and of the command that comes with it (Semantic Versioning 2.0).
public let libraryVersion = "0.1.0"
