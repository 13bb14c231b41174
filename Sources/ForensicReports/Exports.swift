@_exported public import HARForensics
