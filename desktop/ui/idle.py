"""Notices that nobody has touched keyboard or mouse for a while. What follows is the window's business."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Sends ``passed`` once after some seconds without a touch, and again after the next touch.

    It listens at the windows and not at the application: a filter there would see every event
    of every widget, and cost time at each line that is painted.
    """

    passed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.passed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._turned_to)

    def use(self, seconds: int) -> None:
        """Watch for so many seconds from now on; 0 watches no longer."""
        self._timer.stop()
        self._timer.setInterval(seconds * 1000)
        if seconds:
            self._watch(self._widget.windowHandle())
            self._timer.start()

    def touched(self) -> None:
        """Begin to count anew."""
        if self._timer.interval():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touched()
        return False

    def _turned_to(self, window: QWindow | None) -> None:
        if window is not None and self._timer.interval():
            self._watch(window)
            self.touched()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Once only, however often a window is turned to.
            window.removeEventFilter(self)
            window.installEventFilter(self)
