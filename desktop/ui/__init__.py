"""The window at the front desk: shows snapshots, sends intents.

It never answers, stores or sends anything itself, and holds no truth but what the
operator has typed and not yet sent. Everything here runs on Qt's main thread.

``desktop.ui.window.MainWindow`` and ``desktop.ui.theme.Theme`` are what the app needs.
"""
