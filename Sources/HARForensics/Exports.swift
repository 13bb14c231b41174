@_exported public import HARCapture
